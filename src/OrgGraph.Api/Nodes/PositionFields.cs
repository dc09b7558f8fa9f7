using OrgGraph.Api.Links;
using OrgGraph.Api.Reading;

namespace OrgGraph.Api.Nodes;

/// <summary>What lies around a position.</summary>
[ExtendObjectType<Position>]
public sealed class PositionFields : NodeFields<Position>
{
    /// <summary>Who holds the position, permanently or acting.</summary>
    /// <param name="when">`ALL` brings past and future holders too.</param>
    [ListSize(AssumedSize = 2)]
    public async Task<IReadOnlyList<Holding>> GetHoldersAsync([Parent] Position position, NeighborsDataLoader neighbors, CancellationToken cancellationToken, When when = When.Now)
    {
        var view = await neighbors.AroundAsync<Core.Model.Holds>(position, cancellationToken);
        return view.Links<Core.Model.Holds, Holding>(view.Organization.HoldsByPosition[position.Id], holds => holds.Person, when);
    }

    /// <summary>Whether nobody holds the position.</summary>
    public async Task<bool> GetIsVacantAsync([Parent] Position position, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
        => (await GetHoldersAsync(position, neighbors, cancellationToken)).Count == 0;

    /// <summary>The unit that the position sits in.</summary>
    public async Task<TeamUnit?> GetTeamUnitAsync([Parent] Position position, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
    {
        var view = await neighbors.AroundAsync<Core.Model.SitsIn>(position, cancellationToken);
        return view.Node<TeamUnit>(view.Seen.InForce(view.Organization.SitsInByPosition[position.Id]).Select(sits => sits.TeamUnit));
    }

    /// <summary>The code of the role that the position plays in its unit: `ATU_LEAD`, `ACCOUNT_EXECUTIVE`, `SPECIALIST`, …</summary>
    public async Task<string?> GetRoleAsync([Parent] Position position, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
    {
        var view = await neighbors.AroundAsync<Core.Model.SitsIn>(position, cancellationToken);
        return view.Seen.InForce(view.Organization.SitsInByPosition[position.Id]).Select(sits => sits.Role).FirstOrDefault();
    }

    /// <summary>The position that it reports to by the solid line.</summary>
    public async Task<Position?> GetManagerAsync([Parent] Position position, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
    {
        var view = await neighbors.AroundAsync<Core.Model.ReportsTo>(position, cancellationToken);
        return view.Node<Position>(view.Seen.InForce(view.Organization.ReportsToByPosition[position.Id]).Select(reports => reports.Manager));
    }

    /// <summary>The positions that report to it by the solid line.</summary>
    [ListSize(AssumedSize = 10)]
    public async Task<IReadOnlyList<Position>> GetReportsAsync([Parent] Position position, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
    {
        var view = await neighbors.AroundAsync<Core.Model.ReportsTo>(position, cancellationToken);
        return view.Nodes<Position>(view.Seen.InForce(view.Organization.ReportsToByManager[position.Id]).Select(reports => reports.Position));
    }

    /// <summary>The dotted lines that lead from it to others.</summary>
    /// <param name="when">`ALL` brings past and future lines too.</param>
    [ListSize(AssumedSize = 3)]
    public async Task<IReadOnlyList<DottedReporting>> GetDottedLinesUpAsync([Parent] Position position, NeighborsDataLoader neighbors, CancellationToken cancellationToken, When when = When.Now)
    {
        var view = await neighbors.AroundAsync<Core.Model.DottedLineTo>(position, cancellationToken);
        return view.Links<Core.Model.DottedLineTo, DottedReporting>(view.Organization.DottedLineToByPosition[position.Id], line => line.Leader, when);
    }

    /// <summary>The dotted lines that lead from others to it.</summary>
    /// <param name="when">`ALL` brings past and future lines too.</param>
    [ListSize(AssumedSize = 10)]
    public async Task<IReadOnlyList<DottedReporting>> GetDottedLinesDownAsync([Parent] Position position, NeighborsDataLoader neighbors, CancellationToken cancellationToken, When when = When.Now)
    {
        var view = await neighbors.AroundAsync<Core.Model.DottedLineTo>(position, cancellationToken);
        return view.Links<Core.Model.DottedLineTo, DottedReporting>(view.Organization.DottedLineToByLeader[position.Id], line => line.Position, when);
    }

    /// <summary>The units that it leads, or is a deputy of.</summary>
    [ListSize(AssumedSize = 3)]
    public async Task<IReadOnlyList<Leadership>> GetLeadsAsync([Parent] Position position, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
    {
        var view = await neighbors.AroundAsync<Core.Model.Leads>(position, cancellationToken);
        return view.Links<Core.Model.Leads, Leadership>(view.Organization.LeadsByPosition[position.Id], leads => leads.TeamUnit);
    }

    /// <summary>The accounts and partners that it is itself assigned to. What it owns through its unit is not here.</summary>
    /// <param name="when">`ALL` brings past and future assignments too.</param>
    [ListSize(AssumedSize = 10)]
    public async Task<IReadOnlyList<Assignment>> GetOwnsAsync([Parent] Position position, NeighborsDataLoader neighbors, CancellationToken cancellationToken, When when = When.Now)
    {
        var view = await neighbors.AroundAsync<Core.Model.Owns>(position, cancellationToken);
        return view.Links<Core.Model.Owns, Assignment>(view.Organization.OwnsByOwner[position.Id], owns => owns.Thing, when);
    }

    /// <summary>The rights in decisions that it holds itself. Those of its role are with the decision.</summary>
    /// <param name="when">`ALL` brings past and future rights too.</param>
    [ListSize(AssumedSize = 5)]
    public async Task<IReadOnlyList<Right>> GetRightsAsync([Parent] Position position, NeighborsDataLoader neighbors, CancellationToken cancellationToken, When when = When.Now)
    {
        var view = await neighbors.AroundAsync<Core.Model.HoldsRight>(position, cancellationToken);
        return view.Links<Core.Model.HoldsRight, Right>(view.Organization.HoldsRightByPosition[position.Id], right => right.Decision, when);
    }

    /// <summary>The forums that it chairs.</summary>
    [ListSize(AssumedSize = 3)]
    public async Task<IReadOnlyList<Forum>> GetChairsAsync([Parent] Position position, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
    {
        var view = await neighbors.AroundAsync<Core.Model.Chairs>(position, cancellationToken);
        return view.Nodes<Forum>(view.Seen.InForce(view.Organization.ChairsByPosition[position.Id]).Select(chairs => chairs.Forum));
    }
}
