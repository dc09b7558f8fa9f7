using Neo4j.Driver;
using OrgGraph.Core.Model;

namespace OrgGraph.Neo4j.Mapping;

/// <summary>Turns what statements answer into records. Not for use by several threads at once.</summary>
/// <param name="keepsOneOfEqualStrings">Whether of equal strings one is kept, as is worth it when all records are held: every id stands in many of them.</param>
internal sealed class RecordReader(bool keepsOneOfEqualStrings = false)
{
    private readonly HashSet<string>? _strings = keepsOneOfEqualStrings ? new(StringComparer.Ordinal) : null;

    /// <summary>A state or a fact, by its properties.</summary>
    public OrgRecord Read(IReadOnlyDictionary<string, object> properties) => Read(GraphKind.OfId((string)properties["id"]), properties, from: null, to: null);

    /// <summary>A link, by its properties and the ids of its ends.</summary>
    public OrgRecord ReadLink(IReadOnlyDictionary<string, object> properties, string from, string to) => Read(GraphKind.OfId((string)properties["id"]), properties, from, to);

    private OrgRecord Read(GraphKind kind, IReadOnlyDictionary<string, object> properties, string? from, string? to)
    {
        var columns = kind.Kind.Columns;
        var values = new object?[columns.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var column = columns[i];
            object? value = column == kind.From ? from : column == kind.To ? to : properties.GetValueOrDefault(column.Name);
            values[i] = column.IsList ? List(column.ValueType, (IReadOnlyList<object>?)value ?? []) : value == null ? null : Value(column.ValueType, value);
        }
        return kind.Kind.Create(values);
    }

    private object Value(Type type, object value) => value switch
    {
        string text when type.IsEnum => CodeName.Parse(type, text) ?? throw new InvalidDataException($"'{text}' is no {type.Name}."),
        string text => Known(text),
        long number when type == typeof(int) => checked((int)number),
        LocalDate date => date.ToDateOnly(),
        _ => value,
    };

    private Array List(Type type, IReadOnlyList<object> items)
    {
        var list = Array.CreateInstance(type, items.Count);
        for (var i = 0; i < items.Count; i++)
            list.SetValue(Value(type, items[i]), i);
        return list;
    }

    private string Known(string text)
    {
        if (_strings == null) return text;
        if (_strings.TryGetValue(text, out var known)) return known;
        _strings.Add(text);
        return text;
    }
}
