using System.Collections.Concurrent;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;

namespace OrgGraph.Embedded.Lists;

/// <summary>All nodes of each kind, sorted when an order is first asked for, and then once for all.</summary>
internal sealed class NodeOrders(Organization organization)
{
    private readonly ConcurrentDictionary<(Type, ListOrderField), Lazy<object>> _orders = new();

    public SortedNodes<T> Of<T>(ListOrder order) where T : Node
        => (SortedNodes<T>)_orders.GetOrAdd((typeof(T), order.Field), _ => new Lazy<object>(() => new SortedNodes<T>(organization.Every<T>(), order))).Value;
}
