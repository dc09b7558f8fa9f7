using OrgGraph.Api.Reading;

namespace OrgGraph.Api.Nodes;

/// <summary>What lies around a forum.</summary>
[ExtendObjectType<Forum>]
public sealed class ForumFields : NodeFields<Forum>
{
    /// <summary>The positions that chair it.</summary>
    [ListSize(AssumedSize = 2)]
    public async Task<IReadOnlyList<Position>> GetChairedByAsync([Parent] Forum forum, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
    {
        var view = await neighbors.AroundAsync<Core.Model.Chairs>(forum, cancellationToken);
        return view.Nodes<Position>(view.Seen.InForce(view.Organization.ChairsByForum[forum.Id]).Select(chairs => chairs.Position));
    }

    /// <summary>The units that attend.</summary>
    [ListSize(AssumedSize = 5)]
    public async Task<IReadOnlyList<TeamUnit>> GetTeamUnitsAsync([Parent] Forum forum, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
    {
        var views = await Task.WhenAll(forum.TeamUnitIds.Select(id => neighbors.AtAsync(id, forum.AsOf, cancellationToken)));
        return [.. views.SelectMany((view, i) => view.Nodes<TeamUnit>([forum.TeamUnitIds[i]]))];
    }

    /// <summary>The positions that attend: those of the attending roles in the attending units.</summary>
    [ListSize(AssumedSize = 20)]
    public async Task<IReadOnlyList<Position>> GetAttendeesAsync([Parent] Forum forum, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
    {
        var views = await Task.WhenAll(forum.TeamUnitIds.Select(id => neighbors.AroundAsync<Core.Model.SitsIn>(id, forum.AsOf, cancellationToken)));
        var attendees = views.SelectMany((view, i) => view.Nodes<Position>(
            view.Seen.InForce(view.Organization.SitsInByTeamUnit[forum.TeamUnitIds[i]]).Where(sits => forum.Roles.Contains(sits.Role, StringComparer.Ordinal)).Select(sits => sits.Position)));
        return [.. attendees.DistinctBy(position => position.Id, StringComparer.Ordinal)];
    }
}
