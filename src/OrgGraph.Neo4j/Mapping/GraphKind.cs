using System.Collections.Frozen;
using OrgGraph.Core.Model;

namespace OrgGraph.Neo4j.Mapping;

/// <summary>How the records of a kind lie in the graph.</summary>
internal enum GraphForm
{
    /// <summary>A node of the organisation: an identity, and a state for each of its versions.</summary>
    State,

    /// <summary>A relationship of the organisation with two ends: a relationship of the graph.</summary>
    Link,

    /// <summary>A relationship of the organisation with more ends or fewer: a node of the graph, with a relationship to each of its ends.</summary>
    Fact,
}

/// <summary>A kind of record with its names in the graph.</summary>
internal sealed class GraphKind
{
    private static readonly FrozenDictionary<RecordKind, GraphKind> s_byKind = RecordKind.Every.ToFrozenDictionary(kind => kind, kind => new GraphKind(kind));
    private static readonly FrozenDictionary<string, GraphKind>.AlternateLookup<ReadOnlySpan<char>> s_byName =
        s_byKind.Values.ToFrozenDictionary(kind => kind.Kind.Name, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private GraphKind(RecordKind kind)
    {
        Kind = kind;
        References = [.. kind.Columns.Where(column => column.References != null)];
        Form = kind.IsNode ? GraphForm.State : References is [{ IsOptional: false }, { IsOptional: false }] ? GraphForm.Link : GraphForm.Fact;
        if (Form == GraphForm.Link)
            (Name, From, To) = kind.Type == typeof(Leads) ? ("LED_BY", References[1], References[0]) : (CodeName.Snake(kind.Type.Name), References[0], References[1]);
        else
            Name = kind.Type.Name;
    }

    /// <summary>Every kind, in the order of <see cref="RecordKind.Every"/>.</summary>
    public static IReadOnlyList<GraphKind> Every { get; } = [.. RecordKind.Every.Select(Of)];

    /// <summary>The kind of record.</summary>
    public RecordKind Kind { get; }

    /// <summary>How its records lie in the graph.</summary>
    public GraphForm Form { get; }

    /// <summary>The type of a link, the label of a fact, the label of a node's identity.</summary>
    public string Name { get; }

    /// <summary>The columns that name nodes.</summary>
    public IReadOnlyList<Column> References { get; }

    /// <summary>Whether a column holds several values.</summary>
    public bool HasLists => Kind.Columns.Any(column => column.IsList);

    /// <summary>The column that names the start of a link. Leads begins at the unit, so that the whole way upwards is in one direction.</summary>
    public Column? From { get; }

    /// <summary>The column that names the end of a link.</summary>
    public Column? To { get; }

    /// <summary>How a kind lies in the graph.</summary>
    public static GraphKind Of(RecordKind kind) => s_byKind[kind];

    /// <summary>The kind of the record that has an id: every id begins with the name of its kind.</summary>
    public static GraphKind OfId(string id) => s_byName[id.AsSpan(0, id.IndexOf(':', StringComparison.Ordinal))];

    /// <summary>The type of the relationships that stand for a reference.</summary>
    public static string TypeOf(Column reference) => CodeName.Snake(reference.Name);
}
