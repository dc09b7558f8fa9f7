using System.Diagnostics.CodeAnalysis;
using GraphQL.Types;
using GraphQLParser.AST;

namespace HotChocolate.Types.Scalars;

/// <summary>A scalar that is a string on the wire.</summary>
internal sealed class TextScalar<T> : ScalarGraphType
    where T : notnull
{
    private readonly TryParse _parse;
    private readonly Func<object, string?> _format;

    /// <param name="name">The name in the schema.</param>
    /// <param name="parse">Reads a value; false where the text is none.</param>
    /// <param name="format">Writes a value; null where it is of no type that the scalar knows.</param>
    public TextScalar(string name, TryParse parse, Func<object, string?> format)
    {
        Name = name;
        _parse = parse;
        _format = format;
    }

    public delegate bool TryParse(string text, [MaybeNullWhen(false)] out T value);

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text when _parse((string)text.Value, out var parsed) => parsed,
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    public override bool CanParseLiteral(GraphQLValue value) => value is GraphQLNullValue || (value is GraphQLStringValue text && _parse((string)text.Value, out _));

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        T already => already,
        string text when _parse(text, out var parsed) => parsed,
        _ => ThrowValueConversionError(value),
    };

    public override bool CanParseValue(object? value) => value is null or T || (value is string text && _parse(text, out _));

    public override object? Serialize(object? value) => value is null ? null : _format(value) ?? ThrowSerializationError(value);
}
