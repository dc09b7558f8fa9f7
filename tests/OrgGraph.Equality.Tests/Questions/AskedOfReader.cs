using System.Text.Json.Nodes;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;
using OrgGraph.Core.Store;
using OrgGraph.Files.Scenarios;

namespace OrgGraph.Equality.Tests.Questions;

/// <summary>A page of a list.</summary>
/// <typeparam name="T">The kind of node.</typeparam>
/// <param name="List">What is asked.</param>
internal sealed record AskedForList<T>(NodeList<T> List) : Asked where T : Node
{
    /// <inheritdoc/>
    public override string Kind => "list of " + RecordKind.Of<T>().FileName;

    /// <inheritdoc/>
    public override async ValueTask<JsonNode> AnswerAsync(IOrganizationReader reader) => AnswerTree.Of(await reader.ListAsync(List, CancellationToken.None));
}

/// <summary>A search by text.</summary>
/// <param name="Search">What is asked.</param>
internal sealed record AskedForText(NodeSearch Search) : Asked
{
    /// <inheritdoc/>
    public override string Kind => "search";

    /// <inheritdoc/>
    public override async ValueTask<JsonNode> AnswerAsync(IOrganizationReader reader)
        => AnswerTree.Of((await reader.SearchAsync(Search, CancellationToken.None)).Select(hit => new { Node = (object)hit.Node, hit.Match }));
}

/// <summary>Nodes and what lies around them.</summary>
/// <param name="Slice">What is asked.</param>
/// <param name="AsOf">The day on which external keys are read.</param>
internal sealed record AskedForNodes(NodesSlice Slice, DateOnly AsOf) : Asked
{
    /// <inheritdoc/>
    public override string Kind => "nodes";

    /// <inheritdoc/>
    public override async ValueTask<JsonNode> AnswerAsync(IOrganizationReader reader)
    {
        var around = await reader.SliceAsync(Slice, CancellationToken.None);
        return AnswerTree.Of(Slice.Ids.Select(id => Around(around, id)));
    }

    /// <summary>The node, its relationships of the wanted kinds, and the nodes at their other ends; what else the slice holds does not matter.</summary>
    private object Around(Organization slice, string idOrKey)
    {
        try
        {
            var node = slice.AsOf(AsOf).Require<Node>(idOrKey);
            var edges = Slice.Edges.SelectMany(slice.OfKind).Where(edge => Organizations.References.Of(edge).Contains(node.Id)).OrderBy(edge => edge.Id, StringComparer.Ordinal).ToList();
            var ends = edges.SelectMany(Organizations.References.Of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            return new { Node = (object)node, Edges = edges.Cast<object>(), Ends = ends.Select(end => (object?)slice.Find<Node>(end)) };
        }
        catch (OrganizationException e)
        {
            return new { e.Code, e.Message };
        }
    }
}
