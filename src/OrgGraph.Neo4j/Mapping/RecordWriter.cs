using System.Collections;
using OrgGraph.Core.Model;

namespace OrgGraph.Neo4j.Mapping;

/// <summary>Turns records into the rows that the statements of an import write.</summary>
internal static class RecordWriter
{
    /// <summary>What a record is written with: its properties, and for a link its two ends, else the ends of its references.</summary>
    public static Dictionary<string, object?> Row(GraphKind kind, OrgRecord record, long revision) => kind.Form == GraphForm.Link
        ? new() { ["from"] = kind.From!.Read(record), ["to"] = kind.To!.Read(record), ["properties"] = Properties(kind, record, revision) }
        : new() { ["ends"] = Ends(kind, record), ["properties"] = Properties(kind, record, revision) };

    /// <summary>What identifies a record that is ended.</summary>
    public static Dictionary<string, object?> Key(GraphKind kind, OrgRecord record) => kind.Form == GraphForm.Link
        ? new() { ["from"] = kind.From!.Read(record), ["to"] = kind.To!.Read(record), ["id"] = record.Id }
        : new() { ["id"] = record.Id };

    private static Dictionary<string, object?> Properties(GraphKind kind, OrgRecord record, long revision)
    {
        var properties = new Dictionary<string, object?>(StringComparer.Ordinal) { ["id"] = record.Id, ["fromRevision"] = revision };
        foreach (var column in kind.Kind.Columns)
        {
            if (column == kind.From || column == kind.To) continue;
            if (Value(column.Read(record)) is { } value)
                properties[column.Name] = value;
        }
        foreach (var (name, value) in SeekKeys.Of(record))
            properties[name] = value;
        return properties;
    }

    private static List<object> Ends(GraphKind kind, OrgRecord record)
    {
        var ends = new List<object>();
        foreach (var column in kind.References)
        {
            var type = GraphKind.TypeOf(column);
            switch (column.Read(record))
            {
                case string id: ends.Add(new object[] { type, id }); break;
                case IEnumerable<string> ids: ends.AddRange(ids.Select(id => new object[] { type, id })); break;
            }
        }
        return ends;
    }

    /// <summary>A value as the graph holds it; null for what is left out.</summary>
    private static object? Value(object? value) => value switch
    {
        Enum code => CodeName.Of(code),
        string => value,
        ICollection { Count: 0 } => null,
        _ => value,
    };
}
