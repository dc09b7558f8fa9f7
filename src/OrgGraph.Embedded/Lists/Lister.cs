using OrgGraph.Core.Graph;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;

namespace OrgGraph.Embedded.Lists;

/// <summary>Answers a list: sorts the few nodes that an index finds, or else walks the presorted nodes of the kind only as far as the page goes.</summary>
internal static class Lister
{
    /// <summary>From this part of all nodes of the kind on, walking them in order costs less than sorting those found.</summary>
    private const int SortedPart = 16;

    public static Page<T> List<T>(OrganizationView view, NodeOrders orders, NodeList<T> list) where T : Node
    {
        var selection = Selection.Of(view, list.Filter);
        var all = orders.Of<T>(list.Order);
        var nodes = selection.Among is { } ids && ids.Count < all.Count / SortedPart
            ? new SortedNodes<T>(ids.Select(view.Find<T>).OfType<T>(), list.Order)
            : all;
        return Pager.Page(nodes, selection.Matches, list.Order.Descending, list.Page);
    }
}
