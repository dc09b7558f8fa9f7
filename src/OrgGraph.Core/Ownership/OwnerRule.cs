using OrgGraph.Core.Because;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;
using OrgGraph.Core.Responders;

namespace OrgGraph.Core.Ownership;

/// <summary>Whose a thing is: by assignment, on it or above it, else by coverage. Absence and vacancy never move ownership.</summary>
public static class OwnerRule
{
    /// <summary>The role in which an account is owned unless said otherwise.</summary>
    public const string AccountRole = "ACCOUNT_EXECUTIVE";

    /// <summary>The role in which a partner is owned unless said otherwise: partner account manager.</summary>
    public const string PartnerRole = "PAM";

    /// <summary>Answers the question on a slice.</summary>
    /// <exception cref="OrganizationException">The question names something that is not there.</exception>
    public static OwnerAnswer Answer(Organization organization, OwnerQuestion question)
    {
        var view = organization.AsOf(question.AsOf);
        var thing = view.RequireOneOf(question.Of, typeof(Account), typeof(Partner));
        var area = question.SolutionArea is { } asked ? view.Require<SolutionArea>(asked).Id : null;
        return Answer(view, thing, question.Role ?? (thing is Partner ? PartnerRole : AccountRole), area);
    }

    internal static OwnerAnswer Answer(OrganizationView view, Node thing, string role, string? area)
    {
        List<Step> because = [];
        var seat = Seat(view, thing, role, area, because);
        return seat.Owner is { } owner ? seat with { Responder = Responder(view, owner.Position, because) } : seat;
    }

    /// <summary>Which seat owns a thing, without asking who answers for it.</summary>
    internal static OwnerAnswer Seat(OrganizationView view, Node thing, string role, string? area, List<Step> because)
    {
        var search = new OwnerSearch(view, thing, role, area, [.. view.Upwards(thing.Id, because)], because);
        var levels = Assignments.Find(search);
        if (levels.Count == 0 && Coverage.Find(search) is { Count: > 0 } covered)
            levels = [covered];
        var candidates = levels.Count > 0 ? OneEach(levels[0]) : [];
        var alsoOwns = levels.Count > 1 ? levels.Skip(1).SelectMany(OneEach).DistinctBy(o => o.Position).ExceptBy(candidates.Select(c => c.Position), o => o.Position).ToList() : [];
        var status = candidates.Count switch { 1 => OwnerStatus.Resolved, 0 => OwnerStatus.Unresolved, _ => OwnerStatus.Ambiguous };
        Conclude(search, candidates, alsoOwns);
        var (owner, equals) = status == OwnerStatus.Resolved ? (candidates[0], []) : ((Owner?)null, candidates);
        return new OwnerAnswer(thing.Id, role, area, status, owner, equals, alsoOwns, Responder: null, view.Date, because);
    }

    /// <summary>Each seat of a level once: by its first claim, and by one that is no fallback if it has one.</summary>
    private static List<Owner> OneEach(IReadOnlyList<Owner> level)
        => level is [var only] ? [only] : [.. level.OrderBy(o => o.IsFallback).DistinctBy(o => o.Position)];

    private static void Conclude(OwnerSearch search, List<Owner> candidates, List<Owner> alsoOwns)
    {
        var view = search.View;
        Sentence what = $"{search.Thing.Label} as {search.RoleInWords}";
        if (candidates is [var owner])
            search.Because.Add(StepCode.OwnerFound, $"{view.Label(owner.Position)} owns {what}.", owner.Position, owner.Claim, search.Thing.Id);
        else if (candidates.Count == 0)
            search.Because.Add(StepCode.OwnerUnresolved, $"Nobody owns {what}.", search.Thing.Id);
        else
            search.Because.Add(StepCode.OwnerAmbiguous, $"{Sentence.Join(" and ", candidates.Select(c => view.Label(c.Position)))} have an equal claim to {what}; none is chosen.", [.. candidates.Select(c => c.Position), .. candidates.Select(c => c.Claim)]);
        foreach (var other in alsoOwns)
            search.Because.Add(StepCode.AlsoOwns, $"{view.Label(other.Position)} also owns {what}, by way of {view.Label(other.Level)}.", other.Position, other.Claim, other.Level);
    }

    private static Responder? Responder(OrganizationView view, string position, List<Step> because)
    {
        var climb = new Climb(view, position);
        while (climb.MoveNext())
        {
            because.AddRange(climb.Current.Because);
            var answer = ResponderRule.Answer(view, climb.Current.Position);
            because.AddRange(answer.Because);
            if (answer.Responder is { } responder) return responder;
        }
        because.AddRange(climb.End);
        return null;
    }
}
