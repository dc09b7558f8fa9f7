using OrgGraph.Core.Because;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;
using OrgGraph.Core.Responders;

namespace OrgGraph.Core.Decisions;

/// <summary>
/// Who exercises a seat's right: its first holder who is present; if they are away, a delegate of theirs within the delegated limit, or, if that one
/// is away too, a delegate's delegate, the smallest limit counting. A stand-in or deputy does not.
/// </summary>
internal sealed class RightExercise(OrganizationView view, AmountLimits limits, List<Step> because)
{
    /// <summary>Whether somebody was skipped because a delegation has a limit and no amount was given.</summary>
    public bool LacksAmount { get; private set; }

    /// <summary>Those who may exercise it: none, one, or several delegates with an equal right.</summary>
    public IReadOnlyList<RightHolder> Of(SeatRight right)
    {
        var seat = right.Position;
        var absent = new List<Delegated>();
        var holders = ResponderRule.Holders(view, seat);
        if (holders.Count == 0)
            because.Add(StepCode.SeatVacant, $"{view.Label(seat)} has no holder on {view.Date:yyyy-MM-dd}.", seat);
        foreach (var holds in holders)
        {
            if (IsPresent(holds.Person, $"holder of {view.Label(seat)}", holds, out var isAway))
            {
                because.Add(StepCode.HolderExercisesRight, $"{view.Label(holds.Person)}, holder of {view.Label(seat)}, may {Verb(right)} {limits.Text(right.Right.Limit)}.", holds.Person, seat, right.Right, holds);
                return [Holder(right, holds.Person, isDelegate: false, right.Right.Limit)];
            }
            if (isAway) absent.Add(new Delegated(holds.Person, right.Right.Limit, []));
        }
        var delegates = Delegates(right, absent);
        if (delegates.Count == 0) NoteStandIn(right);
        return delegates;
    }

    /// <summary>A right as somebody has it.</summary>
    public RightHolder Holder(SeatRight right, string? person, bool isDelegate, long? limit)
        => new(right.Position, person, isDelegate, right.Right.Verb, limits.Effective(limit), right.Right.Scope, right.Right.Id);

    private List<RightHolder> Delegates(SeatRight right, List<Delegated> absent)
    {
        var met = absent.Select(holder => holder.Person).ToHashSet(StringComparer.Ordinal);
        while (absent.Count > 0)
        {
            var (present, passedOn) = Pass(right, absent, met, forAll: false);
            if (present.Count == 0)
            {
                (present, var passedOnForAll) = Pass(right, absent, met, forAll: true);
                passedOn.AddRange(passedOnForAll);
            }
            foreach (var (person, limit, chain) in present)
                because.Add(StepCode.DelegateExercisesRight, $"{view.Label(person)}, delegate for {view.Label(right.Position)}, may {Verb(right)} {limits.Text(limit)}.", [person, right.Position, right.Right, .. chain]);
            if (present.Count > 0) return [.. present.Select(d => Holder(right, d.Person, isDelegate: true, d.Limit))];
            absent = passedOn;
        }
        return [];
    }

    /// <summary>Passes a right on along the delegations of those who are away: those that name the decision, which come first, or those for ALL.</summary>
    private (List<Delegated> Present, List<Delegated> Absent) Pass(SeatRight right, List<Delegated> from, HashSet<string> met, bool forAll)
    {
        var (present, absent) = (new List<Delegated>(), new List<Delegated>());
        foreach (var (delegator, limit, chain) in from)
        {
            var given = view.InForce(view.Organization.DelegatesToByDelegator[delegator])
                .Where(d => d.Position == right.Position && (forAll ? d.Decision == null : d.Decision == limits.Decision.Id));
            foreach (var delegation in given.OrderBy(d => d.Delegate, StringComparer.Ordinal).ThenBy(d => d.Valid.From))
            {
                var passed = new Delegated(delegation.Delegate, Smaller(limit, delegation.Limit), [.. chain, delegation]);
                Sentence who = $"delegate of {view.Label(delegator)}";
                if (!limits.Covers(passed.Limit))
                {
                    LacksAmount |= limits.NeedsAmountFor(passed.Limit);
                    because.Add(StepCode.DelegationLimitExceeded, $"{view.Label(passed.Person)}, {who}, may {Verb(right)} {limits.Text(passed.Limit)} only.", passed.Person, delegation);
                }
                else if (!met.Add(passed.Person))
                    because.Add(StepCode.PersonAlreadyTried, $"{view.Label(passed.Person)}, {who}, was already considered.", passed.Person, delegation);
                else if (IsPresent(passed.Person, who, delegation, out var isAway))
                    present.Add(passed);
                else if (isAway)
                    absent.Add(passed);
            }
        }
        return (present, absent);
    }

    private bool IsPresent(string person, Sentence who, Edge edge, out bool isAway)
    {
        var absences = view.InForceByEnd(view.Organization.AwayByPerson[person], away => away.StandIn ?? "");
        var exists = view.Find<Person>(person) != null;
        isAway = exists && absences.Count > 0;
        if (!exists)
            because.Add(StepCode.PersonDeparted, $"{view.Label(person)}, {who}, is not with the organisation on {view.Date:yyyy-MM-dd}.", person, edge);
        else if (isAway)
            because.Add(StepCode.PersonAway, $"{view.Label(person)}, {who}, is away on {view.Date:yyyy-MM-dd}.", [person, .. absences, edge]);
        return exists && !isAway;
    }

    private void NoteStandIn(SeatRight right)
    {
        if (ResponderRule.Answer(view, right.Position).Responder is { Kind: ResponderKind.StandIn or ResponderKind.Deputy } standIn)
            because.Add(StepCode.StandInMayNotDecide, $"{view.Label(standIn.Person)} answers for {view.Label(right.Position)} as a {(standIn.Kind == ResponderKind.Deputy ? "deputy" : "stand-in")}, which gives no right to {Verb(right)}.", standIn.Person, right.Position);
    }

    private static long? Smaller(long? a, long? b) => a == null || b < a ? b : a;

    private static string Verb(SeatRight right) => DecisionRights.Name(right.Right.Verb);

    private sealed record Delegated(string Person, long? Limit, IReadOnlyList<DelegatesTo> Chain);
}
