using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;

namespace OrgGraph.Embedded.Lists;

/// <summary>Nodes in the ascending order of a list, with their sort keys beside them so that a cursor is found by halving.</summary>
internal sealed class SortedNodes<T> where T : Node
{
    private readonly (string SortKey, T Node)[] _nodes;

    public SortedNodes(IEnumerable<T> nodes, ListOrder order)
    {
        _nodes = [.. nodes.Select(node => (order.SortKey(node), node))];
        Array.Sort(_nodes, (a, b) => Compare(a, b.SortKey, b.Node.Id));
    }

    public int Count => _nodes.Length;

    public T this[int index] => _nodes[index].Node;

    /// <summary>Where the first node lies that is not before the cursor.</summary>
    public int FirstFrom(Cursor cursor) => FirstWhere(node => Compare(node, cursor.SortKey, cursor.Id) >= 0);

    /// <summary>Where the first node lies that is beyond the cursor.</summary>
    public int FirstBeyond(Cursor cursor) => FirstWhere(node => Compare(node, cursor.SortKey, cursor.Id) > 0);

    private int FirstWhere(Func<(string SortKey, T Node), bool> isBeyond)
    {
        var (low, high) = (0, _nodes.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (isBeyond(_nodes[middle])) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    private static int Compare((string SortKey, T Node) a, string sortKey, string id)
        => TextOrder.ByCodePoint.Compare(a.SortKey, sortKey) is var order and not 0 ? order : TextOrder.ByCodePoint.Compare(a.Node.Id, id);
}
