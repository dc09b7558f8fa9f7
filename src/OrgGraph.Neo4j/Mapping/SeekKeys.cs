using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;
using OrgGraph.Neo4j.Search;

namespace OrgGraph.Neo4j.Mapping;

/// <summary>What records are sought by, beside their columns.</summary>
internal static class SeekKeys
{
    /// <summary>The properties that the graph holds for it.</summary>
    public static IEnumerable<(string Name, string Value)> Of(OrgRecord record) => record switch
    {
        Node node => [("sortKey", SortKey(new ListOrder(ListOrderField.Label).SortKey(node), node.Id)), ("words", WordTokens.Of(node)), .. OfPerson(node as Person)],
        Covers covers => [("place", $"{covers.Territory}>{covers.Vertical}>{covers.Segment}")],
        HoldsRight right => [("place", $"{right.Decision}>{right.Scope}")],
        ExternalKey key => [("name", $"{key.Source}:{key.Key}"), ("words", WordTokens.Of(key))],
        _ => [],
    };

    /// <summary>The place of a node in the order by label, as one text: no label holds the character between the two, and it comes before all others.</summary>
    public static string SortKey(string label, string id) => OrderedText.Of($"{label}\0{id}");

    private static IEnumerable<(string Name, string Value)> OfPerson(Person? person)
    {
        if (person?.Email is { } email) yield return ("emailKey", TextOrder.IgnoringCase(email));
        if (person?.Location is { } location) yield return ("locationKey", TextOrder.IgnoringCase(location));
    }
}
