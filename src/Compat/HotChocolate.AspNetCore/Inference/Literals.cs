using System.Collections;
using System.Globalization;
using GraphQLParser.AST;

namespace HotChocolate.Inference;

/// <summary>CLR values as GraphQL literals, and literals as text.</summary>
internal static class Literals
{
    public static GraphQLValue Of(object? value, TypeReference type) => value switch
    {
        null => new GraphQLNullValue(),
        string text when type.Named is not EnumDefinition => new GraphQLStringValue(text),
        IEnumerable items when type.IsList => new GraphQLListValue { Values = items.Cast<object?>().Select(i => Of(i, type.Element)).ToList() },
        _ => type.Named switch
        {
            EnumDefinition e => new GraphQLEnumValue(new GraphQLName(EnumName(e, value))),
            ScalarDefinition s => Leaf(s.Engine.Serialize(value)),
            _ => throw new SchemaException($"The default value '{value}' cannot be written as a value of '{type}'. Use [DefaultValueSyntax]."),
        },
    };

    public static string Print(GraphQLValue value) => value switch
    {
        GraphQLNullValue => "null",
        GraphQLStringValue text => Quote((string)text.Value),
        GraphQLBooleanValue flag => flag.BoolValue ? "true" : "false",
        GraphQLEnumValue name => name.Name.StringValue,
        GraphQLListValue list => list.Values is { Count: > 0 } items ? $"[ {string.Join(", ", items.Select(Print))} ]" : "[]",
        GraphQLObjectValue map => map.Fields is { Count: > 0 } fields ? $"{{ {string.Join(", ", fields.Select(f => $"{f.Name.StringValue}: {Print(f.Value)}"))} }}" : "{}",
        IHasValueNode number => number.Value.ToString(),
        _ => throw new ArgumentException($"'{value.Kind}' is no constant.", nameof(value)),
    };

    public static string Quote(string text)
    {
        var quoted = new System.Text.StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' or '/' => quoted.Append('\\').Append(c),
                '\b' => quoted.Append("\\b"),
                '\f' => quoted.Append("\\f"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' or '\u007f' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static string EnumName(EnumDefinition type, object value)
        => type.Values.FirstOrDefault(v => v.Value.Equals(value.GetType().IsEnum ? value : Enum.ToObject(type.RuntimeType, value)))?.Name
            ?? throw new SchemaException($"The default value '{value}' is no value of the enum '{type.Name}'.");

    private static GraphQLValue Leaf(object? value) => value switch
    {
        string text => new GraphQLStringValue(text),
        bool flag => flag ? new GraphQLTrueBooleanValue() : new GraphQLFalseBooleanValue(),
        double or float or decimal => new GraphQLFloatValue(Convert.ToString(value, CultureInfo.InvariantCulture)!),
        IFormattable number => new GraphQLIntValue(number.ToString(null, CultureInfo.InvariantCulture)),
        _ => new GraphQLNullValue(),
    };
}
