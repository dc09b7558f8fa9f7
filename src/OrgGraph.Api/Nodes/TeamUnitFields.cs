using OrgGraph.Api.Links;
using OrgGraph.Api.Questions;
using OrgGraph.Api.Reading;

namespace OrgGraph.Api.Nodes;

/// <summary>What lies around a team unit.</summary>
[ExtendObjectType<TeamUnit>]
public sealed class TeamUnitFields : NodeFields<TeamUnit>
{
    private const int DeepestTree = 10;

    /// <summary>The unit that it is part of.</summary>
    public Task<TeamUnit?> GetParentAsync([Parent] TeamUnit teamUnit, NeighborsDataLoader neighbors, CancellationToken cancellationToken) => TreeNodes.ParentAsync(teamUnit, neighbors, cancellationToken);

    /// <summary>The units that are directly part of it.</summary>
    [ListSize(AssumedSize = 10)]
    public Task<IReadOnlyList<TeamUnit>> GetChildrenAsync([Parent] TeamUnit teamUnit, NeighborsDataLoader neighbors, CancellationToken cancellationToken) => TreeNodes.ChildrenAsync(teamUnit, neighbors, cancellationToken);

    /// <summary>The unit with all units below it, in one list.</summary>
    /// <param name="maxDepth">How many levels down, from 0 to 10.</param>
    public async Task<TeamUnitTree?> GetTreeAsync([Parent] TeamUnit teamUnit, NeighborsDataLoader neighbors, CancellationToken cancellationToken, int maxDepth = DeepestTree)
        => await TeamUnitTreeWalk.WalkAsync(teamUnit, Given.Between(maxDepth, 0, DeepestTree, "maxDepth"), neighbors, cancellationToken);

    /// <summary>The position that leads it.</summary>
    public async Task<Position?> GetLeadAsync([Parent] TeamUnit teamUnit, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
    {
        var view = await neighbors.AroundAsync<Core.Model.Leads>(teamUnit, cancellationToken);
        return view.Node<Position>(view.Seen.InForce(view.Organization.LeadsByTeamUnit[teamUnit.Id]).Where(leads => leads.DeputyRank is null).Select(leads => leads.Position));
    }

    /// <summary>The deputies, by rank.</summary>
    [ListSize(AssumedSize = 3)]
    public async Task<IReadOnlyList<Leadership>> GetDeputiesAsync([Parent] TeamUnit teamUnit, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
    {
        var view = await neighbors.AroundAsync<Core.Model.Leads>(teamUnit, cancellationToken);
        var all = view.Links<Core.Model.Leads, Leadership>(view.Organization.LeadsByTeamUnit[teamUnit.Id], leads => leads.Position);
        return [.. all.Where(leads => leads.DeputyRank != null).OrderBy(leads => leads.DeputyRank)];
    }

    /// <summary>The positions that sit in it.</summary>
    /// <param name="role">Only those of this role, such as `SPECIALIST`.</param>
    [ListSize(AssumedSize = 20)]
    public async Task<IReadOnlyList<Position>> GetPositionsAsync([Parent] TeamUnit teamUnit, NeighborsDataLoader neighbors, CancellationToken cancellationToken, string? role = null)
    {
        var view = await neighbors.AroundAsync<Core.Model.SitsIn>(teamUnit, cancellationToken);
        return view.Nodes<Position>(view.Seen.InForce(view.Organization.SitsInByTeamUnit[teamUnit.Id]).Where(sits => role is null || sits.Role == role).Select(sits => sits.Position));
    }

    /// <summary>The coverage rules by which it serves accounts.</summary>
    /// <param name="when">`ALL` brings past and future rules too.</param>
    [ListSize(AssumedSize = 5)]
    public async Task<IReadOnlyList<Coverage>> GetCoverageAsync([Parent] TeamUnit teamUnit, NeighborsDataLoader neighbors, CancellationToken cancellationToken, When when = When.Now)
    {
        var view = await neighbors.AroundAsync<Core.Model.Covers>(teamUnit, cancellationToken);
        return view.Links<Core.Model.Covers, Coverage>(view.Organization.CoversByTeamUnit[teamUnit.Id], covers => covers.TeamUnit, when);
    }

    /// <summary>The accounts and partners that the unit itself is assigned to. What its positions own, and what it covers, is not here.</summary>
    /// <param name="when">`ALL` brings past and future assignments too.</param>
    [ListSize(AssumedSize = 10)]
    public async Task<IReadOnlyList<Assignment>> GetOwnsAsync([Parent] TeamUnit teamUnit, NeighborsDataLoader neighbors, CancellationToken cancellationToken, When when = When.Now)
    {
        var view = await neighbors.AroundAsync<Core.Model.Owns>(teamUnit, cancellationToken);
        return view.Links<Core.Model.Owns, Assignment>(view.Organization.OwnsByOwner[teamUnit.Id], owns => owns.Thing, when);
    }

    /// <summary>The accounts that the unit itself is assigned to, in any role.</summary>
    [ListSize(AssumedSize = 10)]
    public async Task<IReadOnlyList<Account>> GetAccountsAsync([Parent] TeamUnit teamUnit, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
    {
        var view = await neighbors.AroundAsync<Core.Model.Owns>(teamUnit, cancellationToken);
        return view.Nodes<Account>(view.Seen.InForce(view.Organization.OwnsByOwner[teamUnit.Id]).Select(owns => owns.Thing));
    }
}
