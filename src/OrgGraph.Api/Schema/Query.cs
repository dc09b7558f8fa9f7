using OrgGraph.Api.Nodes;
using OrgGraph.Api.Questions;
using OrgGraph.Api.Reading;
using OrgGraph.Api.Revisions;

namespace OrgGraph.Api.Schema;

/// <summary>
/// Questions about the organisation: who owns this, who do I escalate to, who may decide, who do I hand this to, and why. Wherever an id is asked for, an external
/// key `source:key` does too. Every question can be asked as of a day (`asOf`), past or future; today, in UTC, unless given.
/// </summary>
public sealed class Query
{
    /// <summary>The revision of the organisation that this request reads.</summary>
    public async Task<OrganizationState> GetOrganizationAsync(IResolverContext context, CancellationToken cancellationToken)
    {
        var revision = (await context.Reader().OpenAsync(cancellationToken)).Revision;
        return new OrganizationState(revision.Number, revision.Time, revision.Summary);
    }

    /// <summary>One thing of any kind. An error says so when there is none (`NOT_FOUND`), or none on that day (`NOT_IN_FORCE`).</summary>
    /// <param name="id">An id such as `position:atu-west-lead`, or an external key such as `crm:A-10010`.</param>
    /// <param name="asOf">The day, such as `2027-01-01`; today (UTC) unless given.</param>
    public Task<INode?> GetNodeAsync([RequiredId] string id, NeighborsDataLoader neighbors, [Service] TimeProvider time, CancellationToken cancellationToken, DateOnly? asOf = null)
        => FindAsync(id, asOf ?? time.Today(), neighbors, cancellationToken);

    /// <summary>Several things of any kind, in the order of their ids; null, with an error at its place, where there is none.</summary>
    /// <param name="ids">Up to 50 ids or external keys.</param>
    /// <param name="asOf">The day, such as `2027-01-01`; today (UTC) unless given.</param>
    [ListSize(AssumedSize = Batch.Most)]
    public async Task<IReadOnlyList<INode?>?> GetNodesAsync(
        [RequiredIds] IReadOnlyList<string> ids, NeighborsDataLoader neighbors, [Service] TimeProvider time, IResolverContext context, CancellationToken cancellationToken, DateOnly? asOf = null)
    {
        var day = asOf ?? time.Today();
        return await Batch.AnswerAllAsync(ids, id => FindAsync(id, day, neighbors, cancellationToken), context);
    }

    private static async Task<INode?> FindAsync(string id, DateOnly day, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
    {
        var view = await neighbors.AtAsync(Given.Id(id, "id"), day, cancellationToken);
        return view.Show(view.Require<Core.Model.Node>(id));
    }
}
