using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace HotChocolate.Types.Scalars;

/// <summary><c>Any</c>: strings, numbers, booleans, lists and dictionaries as they are.</summary>
internal sealed class AnyScalar : ScalarGraphType
{
    public AnyScalar() => Name = "Any";

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLNullValue => null,
        GraphQLStringValue text => (string)text.Value,
        GraphQLEnumValue name => name.Name.StringValue,
        GraphQLBooleanValue flag => flag.BoolValue,
        GraphQLIntValue number when long.TryParse(number.Value, CultureInfo.InvariantCulture, out var whole) => whole is >= int.MinValue and <= int.MaxValue ? (int)whole : whole,
        GraphQLIntValue number => decimal.Parse(number.Value, CultureInfo.InvariantCulture),
        GraphQLFloatValue number => double.Parse(number.Value, CultureInfo.InvariantCulture),
        GraphQLListValue list => list.Values?.ConvertAll(ParseLiteral) ?? [],
        GraphQLObjectValue fields => fields.Fields?.ToDictionary(f => f.Name.StringValue, f => ParseLiteral(f.Value), StringComparer.Ordinal) ?? [],
        _ => ThrowLiteralConversionError(value),
    };

    public override bool CanParseLiteral(GraphQLValue value) => true;

    public override object? ParseValue(object? value) => value;

    public override bool CanParseValue(object? value) => true;

    public override object? Serialize(object? value) => value;
}
