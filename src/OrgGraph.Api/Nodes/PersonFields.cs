using OrgGraph.Api.Links;
using OrgGraph.Api.Reading;

namespace OrgGraph.Api.Nodes;

/// <summary>What lies around a person.</summary>
[ExtendObjectType<Person>]
public sealed class PersonFields : NodeFields<Person>
{
    /// <summary>The positions that the person holds.</summary>
    /// <param name="when">`ALL` brings past and future ones too.</param>
    [ListSize(AssumedSize = 3)]
    public async Task<IReadOnlyList<Holding>> GetHoldingsAsync([Parent] Person person, NeighborsDataLoader neighbors, CancellationToken cancellationToken, When when = When.Now)
    {
        var view = await neighbors.AroundAsync<Core.Model.Holds>(person, cancellationToken);
        return view.Links<Core.Model.Holds, Holding>(view.Organization.HoldsByPerson[person.Id], holds => holds.Position, when);
    }

    /// <summary>When the person is absent, and who stands in.</summary>
    /// <param name="when">`ALL` brings past and future absences too.</param>
    [ListSize(AssumedSize = 3)]
    public async Task<IReadOnlyList<Absence>> GetAbsencesAsync([Parent] Person person, NeighborsDataLoader neighbors, CancellationToken cancellationToken, When when = When.Now)
    {
        var view = await neighbors.AroundAsync<Core.Model.Away>(person, cancellationToken);
        return view.Links<Core.Model.Away, Absence>(view.Organization.AwayByPerson[person.Id], away => away.Person, when);
    }

    /// <summary>Whether the person is absent on the day.</summary>
    public async Task<bool> GetIsAwayAsync([Parent] Person person, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
    {
        var view = await neighbors.AroundAsync<Core.Model.Away>(person, cancellationToken);
        return view.Seen.InForce(view.Organization.AwayByPerson[person.Id]).Any();
    }

    /// <summary>Who stands in while the person is absent; null when the person is there, or named nobody.</summary>
    public async Task<Person?> GetStandInAsync([Parent] Person person, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
    {
        var view = await neighbors.AroundAsync<Core.Model.Away>(person, cancellationToken);
        return view.Node<Person>(view.Seen.InForce(view.Organization.AwayByPerson[person.Id]).Select(away => away.StandIn).OfType<string>());
    }

    /// <summary>What the person passes on to others.</summary>
    /// <param name="when">`ALL` brings past and future delegations too.</param>
    [ListSize(AssumedSize = 3)]
    public async Task<IReadOnlyList<Delegation>> GetDelegationsAsync([Parent] Person person, NeighborsDataLoader neighbors, CancellationToken cancellationToken, When when = When.Now)
    {
        var view = await neighbors.AroundAsync<Core.Model.DelegatesTo>(person, cancellationToken);
        return view.Links<Core.Model.DelegatesTo, Delegation>(view.Organization.DelegatesToByDelegator[person.Id], delegates => delegates.Delegate, when);
    }

    /// <summary>When the person works; null when no calendar is given.</summary>
    public async Task<WorkingCalendar?> GetWorkingCalendarAsync([Parent] Person person, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
        => person.WorkingCalendarId is { } id ? (await neighbors.AtAsync(id, person.AsOf, cancellationToken)).Node<WorkingCalendar>([id]) : null;
}
