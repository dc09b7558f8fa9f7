using Mapster;
using OrgGraph.Api.Nodes;
using OrgGraph.Api.Questions;
using OrgGraph.Api.Reading;
using OrgGraph.Core.Lists;

namespace OrgGraph.Api.Lists;

/// <summary>Lists of nodes, a page at a time.</summary>
internal static class Listing
{
    private const int MostEntries = 100;

    /// <summary>Reads a page.</summary>
    /// <typeparam name="TFilter">The API's filter.</typeparam>
    /// <typeparam name="TCoreFilter">Core's filter, whose members are the same.</typeparam>
    /// <typeparam name="TCore">Core's kind of node.</typeparam>
    /// <typeparam name="TNode">The API's.</typeparam>
    public static async Task<Connection<TNode>> ListAsync<TFilter, TCoreFilter, TCore, TNode>(
        this IResolverContext context, TFilter? filter, NodeOrder order, PageArguments page, DateOnly asOf, CancellationToken cancellationToken)
        where TFilter : class, INodeFilter
        where TCoreFilter : NodeFilter<TCore>, new()
        where TCore : Core.Model.Node
        where TNode : class, INode
    {
        Given.AtMost(filter?.Ids, MostEntries, "filter.ids");
        filter?.Check();
        var reader = context.Reader();
        var opened = await reader.OpenAsync(cancellationToken);
        var view = reader.ViewFor(opened, asOf);
        var wanted = filter?.Adapt<TFilter, TCoreFilter>(view.Mapping) ?? new TCoreFilter();
        var listOrder = order.ToListOrder();
        var found = await opened.ListAsync(new NodeList<TCore>(wanted, listOrder, page.ToRequest<TCore>(listOrder, context.IsSelected("totalCount")), asOf), cancellationToken);
        var edges = found.Items.Select(node => new Edge<TNode>((TNode)view.Show(node), Cursor.Of(node, listOrder).ToString())).ToList();
        return new Connection<TNode>(edges, new ConnectionPageInfo(found.HasNext, found.HasPrevious, edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor), found.Total ?? 0);
    }
}
