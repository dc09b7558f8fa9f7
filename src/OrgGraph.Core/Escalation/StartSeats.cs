using OrgGraph.Core.Because;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;
using OrgGraph.Core.Ownership;

namespace OrgGraph.Core.Escalation;

/// <summary>The seats from which the way upwards from a thing can start: one, none, or several that none is chosen of.</summary>
/// <param name="Positions">Their ids.</param>
/// <param name="Because">How they were found.</param>
internal sealed record StartSeats(IReadOnlyList<string> Positions, IReadOnlyList<Step> Because)
{
    /// <summary>The start, when there is just one.</summary>
    public string? Only => Positions is [var only] ? only : null;

    /// <summary>The starts of a thing.</summary>
    /// <param name="view">The organisation as of the day.</param>
    /// <param name="from">A position, person, unit, account or partner.</param>
    /// <param name="role">For an account or partner, the role whose owner it starts at; ACCOUNT_EXECUTIVE and PAM unless said otherwise.</param>
    /// <exception cref="OrganizationException">WRONG_KIND.</exception>
    public static StartSeats Of(OrganizationView view, Node from, string? role = null) => from switch
    {
        Position => Found(view, from, [from.Id], "the position itself", [], []),
        Person => OfPerson(view, from),
        TeamUnit => OfUnit(view, from),
        Account => OfOwned(view, from, role ?? OwnerRule.AccountRole),
        Partner => OfOwned(view, from, role ?? OwnerRule.PartnerRole),
        _ => throw OrganizationException.WrongKind(from.Id, RecordKind.Of(from.GetType()), typeof(Position), typeof(Person), typeof(TeamUnit), typeof(Account), typeof(Partner)),
    };

    private static StartSeats OfPerson(OrganizationView view, Node person)
    {
        var holds = view.InForceByEnd(view.Organization.HoldsByPerson[person.Id], h => h.Position).Where(h => !h.Acting && view.Find<Position>(h.Position) != null).ToList();
        return Found(view, person, [.. holds.Select(h => h.Position)], "the permanent position of " + person.Label, holds.Select(h => h.Id), []);
    }

    private static StartSeats OfUnit(OrganizationView view, Node unit)
    {
        var leads = view.LeadsOf(unit.Id);
        return Found(view, unit, [.. leads.Select(l => l.Position)], "the lead of " + unit.Label, leads.Select(l => l.Id), []);
    }

    private static StartSeats OfOwned(OrganizationView view, Node thing, string role)
    {
        var owner = OwnerRule.Seat(view, thing, role, area: null, because: []);
        IReadOnlyList<Owner> owners = owner.Owner is { } one ? [one] : owner.Candidates;
        return Found(view, thing, [.. owners.Select(o => o.Position).Distinct(StringComparer.Ordinal)], $"the owner of {thing.Label} as {role}", owners.Select(o => o.Claim), owner.Because);
    }

    private static StartSeats Found(OrganizationView view, Node from, IReadOnlyList<string> positions, Sentence which, IEnumerable<string> edges, IEnumerable<Step> before)
    {
        var because = before.ToList();
        if (positions is [var only])
            because.Add(StepCode.StartFound, $"{view.Label(only)} is where it starts: {which}.", [only, .. edges]);
        else if (positions.Count == 0)
            because.Add(StepCode.NoStart, $"There is no seat to start from on {view.Date:yyyy-MM-dd}: {which} was not found.", from.Id);
        else
            because.Add(StepCode.SeveralStarts, $"{Sentence.Join(", ", positions.Select(view.Label))} are each {which}; none is chosen.", [from.Id, .. positions, .. edges]);
        return new StartSeats(positions, because);
    }
}
