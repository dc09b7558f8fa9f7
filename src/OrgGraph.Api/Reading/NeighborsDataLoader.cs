using OrgGraph.Api.Mapping;
using OrgGraph.Api.Nodes;
using OrgGraph.Core.Model;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Reading;

/// <summary>A node, and the kind of relationship around it that is wanted.</summary>
/// <param name="Id">The node: an id, or an external key.</param>
/// <param name="Edges">The kind of relationship, or null for the node alone.</param>
/// <param name="AsOf">The day as of which it is seen.</param>
public readonly record struct NeighborsKey(string Id, RecordKind? Edges, DateOnly AsOf);

/// <summary>Brings nodes with what lies around them: all that the fields of one level of a query ask for in one round trip.</summary>
public sealed class NeighborsDataLoader(RequestReader reader, IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<NeighborsKey, View>(scheduler, options)
{
    /// <summary>The part of the organisation around a node, as of the node's day.</summary>
    /// <typeparam name="TEdge">The kind of relationship that is wanted.</typeparam>
    public Task<View> AroundAsync<TEdge>(INode node, CancellationToken cancellationToken) where TEdge : Edge
        => AroundAsync<TEdge>(node.Id, node.AsOf, cancellationToken);

    /// <summary>The part of the organisation around a node.</summary>
    /// <typeparam name="TEdge">The kind of relationship that is wanted.</typeparam>
    public async Task<View> AroundAsync<TEdge>(string id, DateOnly asOf, CancellationToken cancellationToken) where TEdge : Edge
        => (await LoadAsync(new NeighborsKey(id, RecordKind.Of<TEdge>(), asOf), cancellationToken))!;

    /// <summary>The part of the organisation that holds a node.</summary>
    public async Task<View> AtAsync(string id, DateOnly asOf, CancellationToken cancellationToken)
        => (await LoadAsync(new NeighborsKey(id, Edges: null, asOf), cancellationToken))!;

    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<NeighborsKey, View>> LoadBatchAsync(IReadOnlyList<NeighborsKey> keys, CancellationToken cancellationToken)
    {
        var ids = keys.Select(key => key.Id).Distinct(StringComparer.Ordinal).ToList();
        var edges = keys.Select(key => key.Edges).OfType<RecordKind>().Distinct().ToList();
        var excerpt = await reader.SliceAsync(new NodesSlice(ids, edges), cancellationToken);
        return keys.ToDictionary(key => key, key => excerpt.AsOf(key.AsOf));
    }
}
