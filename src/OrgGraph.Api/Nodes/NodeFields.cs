using OrgGraph.Api.Links;
using OrgGraph.Api.Reading;

namespace OrgGraph.Api.Nodes;

/// <summary>The fields that nodes of every kind have.</summary>
/// <remarks>Described by attributes: the documentation of a generic base class is not found for the classes that extend it.</remarks>
/// <typeparam name="T">The kind of node.</typeparam>
public abstract class NodeFields<T> where T : INode
{
    /// <summary>What other systems call it.</summary>
    [GraphQLDescription("What other systems call it.")]
    [ListSize(AssumedSize = 2)]
    public async Task<IReadOnlyList<ExternalKey>> GetExternalKeysAsync([Parent] T node, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
    {
        var view = await neighbors.AroundAsync<Core.Model.ExternalKey>(node, cancellationToken);
        return view.Links<Core.Model.ExternalKey, ExternalKey>(view.Organization.ExternalKeysByNode[node.Id], key => key.Node);
    }
}
