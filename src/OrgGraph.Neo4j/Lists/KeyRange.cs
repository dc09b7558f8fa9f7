using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;
using OrgGraph.Neo4j.Mapping;

namespace OrgGraph.Neo4j.Lists;

/// <summary>A part of an index: the keys from one to before another.</summary>
internal readonly record struct KeyRange(string From, string To)
{
    /// <summary>The keys of all nodes of a kind in that order.</summary>
    public static KeyRange All(RecordKind kind, ListOrderField field)
        => field == ListOrderField.Label ? new("", OrderedText.Beyond) : new($"{kind.Name}:", $"{kind.Name};");

    /// <summary>What of it lies after a place.</summary>
    public KeyRange After(Cursor cursor, ListOrderField field) => Key(cursor, field) is var key && TextOrder.ByCodePoint.Compare(key, From) >= 0 ? this with { From = key + '\0' } : this;

    /// <summary>What of it lies before a place.</summary>
    public KeyRange Before(Cursor cursor, ListOrderField field) => Key(cursor, field) is var key && TextOrder.ByCodePoint.Compare(key, To) < 0 ? this with { To = key } : this;

    /// <summary>What of it lies at a place or before it.</summary>
    public KeyRange UpTo(Cursor cursor, ListOrderField field) => this with { To = After(cursor, field).From };

    /// <summary>What of it lies at a place or after it.</summary>
    public KeyRange StartingAt(Cursor cursor, ListOrderField field) => this with { From = Before(cursor, field).To };

    /// <summary>The key of a place. In the order of ids nothing has a sort key: a place with one comes after all.</summary>
    private string Key(Cursor cursor, ListOrderField field)
        => field == ListOrderField.Label ? SeekKeys.SortKey(cursor.SortKey, cursor.Id) : cursor.SortKey.Length == 0 ? cursor.Id : To;
}
