using OrgGraph.Api.Reading;

namespace OrgGraph.Api.Nodes;

/// <summary>The parents and children of units, accounts and territories, which form trees.</summary>
internal static class TreeNodes
{
    public static async Task<T?> ParentAsync<T>(T node, NeighborsDataLoader neighbors, CancellationToken cancellationToken) where T : class, INode
    {
        var view = await neighbors.AroundAsync<Core.Model.PartOf>(node, cancellationToken);
        return view.Node<T>(view.Seen.InForce(view.Organization.PartOfByChild[node.Id]).Select(part => part.Parent));
    }

    public static async Task<IReadOnlyList<T>> ChildrenAsync<T>(T node, NeighborsDataLoader neighbors, CancellationToken cancellationToken) where T : class, INode
    {
        var view = await neighbors.AroundAsync<Core.Model.PartOf>(node, cancellationToken);
        return view.Nodes<T>(view.Seen.InForce(view.Organization.PartOfByParent[node.Id]).Select(part => part.Child));
    }
}
