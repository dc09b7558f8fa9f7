using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;

namespace OrgGraph.Embedded.Lists;

/// <summary>Cuts a page out of sorted nodes.</summary>
internal static class Pager
{
    public static Page<T> Page<T>(SortedNodes<T> nodes, Func<T, bool> matches, bool descending, PageRequest request) where T : Node
    {
        var (low, high) = descending ? (request.Before, request.After) : (request.After, request.Before);
        var start = low == null ? 0 : nodes.FirstBeyond(low);
        var end = high == null ? nodes.Count : nodes.FirstFrom(high);

        var fromStart = request.First != null;
        var ascending = fromStart != descending;
        var between = ascending ? Upward(start, end) : Downward(end - 1, start);
        var outside = ascending ? Downward(start - 1, 0) : Upward(end, nodes.Count);
        var size = request.First ?? request.Last ?? int.MaxValue;
        var items = between.Select(i => nodes[i]).Where(matches).Take(size == int.MaxValue ? size : size + 1).ToList();
        var hasMore = items.Count > size;
        if (hasMore) items.RemoveAt(size);
        if (!fromStart) items.Reverse();

        var hasOutside = outside.Any(i => matches(nodes[i]));
        int? total = request.WithTotal ? Upward(0, nodes.Count).Count(i => matches(nodes[i])) : null;
        return fromStart
            ? new Page<T>(items, HasPrevious: hasOutside, HasNext: hasMore, total)
            : new Page<T>(items, HasPrevious: hasMore, HasNext: hasOutside, total);
    }

    private static IEnumerable<int> Upward(int start, int end)
    {
        for (var i = start; i < end; i++)
            yield return i;
    }

    private static IEnumerable<int> Downward(int start, int end)
    {
        for (var i = start; i >= end; i--)
            yield return i;
    }
}
