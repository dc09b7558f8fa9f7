using System.Text.Json;
using GraphQL.Types;
using GraphQLParser.AST;

namespace HotChocolate.Types.Scalars;

/// <summary><c>JSON</c>: a <see cref="JsonElement"/>.</summary>
internal sealed class JsonScalar : ScalarGraphType
{
    private static readonly AnyScalar s_any = new();

    public JsonScalar() => Name = "JSON";

    public override object? ParseLiteral(GraphQLValue value) => ParseValue(s_any.ParseLiteral(value));

    public override bool CanParseLiteral(GraphQLValue value) => true;

    public override object? ParseValue(object? value) => value is null or JsonElement ? value : JsonSerializer.SerializeToElement(value);

    public override bool CanParseValue(object? value) => true;

    public override object? Serialize(object? value) => value;
}
