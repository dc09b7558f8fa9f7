using OrgGraph.Core.Model;
using OrgGraph.Core.Store;
using OrgGraph.Neo4j.Cypher;
using OrgGraph.Neo4j.Mapping;
using OrgGraph.Neo4j.Slices;

namespace OrgGraph.Neo4j.Nodes;

/// <summary>Nodes, and what lies around them.</summary>
internal static class NodesQuery
{
    /// <summary>The query of a slice. Cypher has no parameters for types that an index of the graph is to be used for: the wanted kinds are written into it.</summary>
    public static SliceQuery Of(NodesSlice slice)
    {
        var kinds = slice.Edges.Select(GraphKind.Of).ToLookup(kind => kind.Form);
        var text = CypherText.Of("Nodes/nodes.cypher")
            .Replace("LINK_TYPES", AnyOf(kinds[GraphForm.Link].Select(kind => kind.Name)), StringComparison.Ordinal)
            .Replace("FACT_LABELS", AnyOf(kinds[GraphForm.Fact].Select(kind => kind.Name)), StringComparison.Ordinal)
            .Replace("REFERENCE_TYPES", AnyOf(kinds[GraphForm.Fact].SelectMany(kind => kind.References).Select(GraphKind.TypeOf)), StringComparison.Ordinal);
        var ids = slice.Ids.ToLookup(id => RecordKind.OfNodeId(id) != null);
        return new SliceQuery(text, new() { ["ids"] = ids[true].ToList(), ["names"] = ids[false].ToList() });
    }

    /// <summary>An alternative of names, in one order, so that the server meets few texts; a name that nothing has when there is none.</summary>
    private static string AnyOf(IEnumerable<string> names) => string.Join('|', names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).DefaultIfEmpty("NONE"));
}
