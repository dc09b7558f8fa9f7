using OrgGraph.Api.Reading;

namespace OrgGraph.Api.Nodes;

/// <summary>What lies around a territory.</summary>
[ExtendObjectType<Territory>]
public sealed class TerritoryFields : NodeFields<Territory>
{
    /// <summary>The territory that it is part of.</summary>
    public Task<Territory?> GetParentAsync([Parent] Territory territory, NeighborsDataLoader neighbors, CancellationToken cancellationToken) => TreeNodes.ParentAsync(territory, neighbors, cancellationToken);

    /// <summary>The territories that are directly part of it.</summary>
    [ListSize(AssumedSize = 10)]
    public Task<IReadOnlyList<Territory>> GetChildrenAsync([Parent] Territory territory, NeighborsDataLoader neighbors, CancellationToken cancellationToken) => TreeNodes.ChildrenAsync(territory, neighbors, cancellationToken);
}
