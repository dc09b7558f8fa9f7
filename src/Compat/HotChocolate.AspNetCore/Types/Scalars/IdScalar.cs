using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace HotChocolate.Types.Scalars;

/// <summary><c>ID</c>: a string on the wire, whatever its CLR type; strings and whole numbers are read.</summary>
internal sealed class IdScalar : ScalarGraphType
{
    public IdScalar() => Name = "ID";

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => (string)text.Value,
        GraphQLIntValue number => (string)number.Value,
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    public override bool CanParseLiteral(GraphQLValue value) => value is GraphQLStringValue or GraphQLIntValue or GraphQLNullValue;

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        string text => text,
        int or long or short or byte or System.Numerics.BigInteger => Convert.ToString(value, CultureInfo.InvariantCulture),
        _ => ThrowValueConversionError(value),
    };

    public override object? Serialize(object? value) => value switch
    {
        null => null,
        string text => text,
        Guid id => id.ToString("N"),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => ThrowSerializationError(value),
    };
}
