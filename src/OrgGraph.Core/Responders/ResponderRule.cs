using OrgGraph.Core.Because;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Responders;

/// <summary>
/// Who answers for a seat: the first who is present among its holders, the stand-in of the first holder who is away, that holder's delegates for
/// ALL, and, if the seat leads a unit, the unit's deputies.
/// </summary>
/// <remarks>
/// Holders: permanent before acting, then the earliest start, then by id. Where somebody named several stand-ins or delegates, they too are asked by
/// earliest start, then by id. A stand-in or delegate who is away is skipped, not replaced by a stand-in of their own.
/// </remarks>
public static class ResponderRule
{
    /// <summary>Answers for one position.</summary>
    /// <param name="view">The organisation as of the day.</param>
    /// <param name="position">The id of a position that exists on the day.</param>
    public static ResponderAnswer Answer(OrganizationView view, string position)
    {
        var roll = new RollCall(view, position);
        var holders = Holders(view, position);
        if (holders.Count == 0)
            roll.Because.Add(StepCode.SeatVacant, $"{view.Label(position)} has no holder on {view.Date:yyyy-MM-dd}.", position);
        var responder = OfHolders(roll, holders) ?? OfFirstAbsent(roll, holders) ?? OfDeputies(roll);
        if (responder == null)
            roll.Because.Add(StepCode.NobodyAnswers, $"Nobody answers for {view.Label(position)}.", position);
        return new ResponderAnswer(responder, holders.Count == 0, roll.Because);
    }

    /// <summary>Who holds a position on the day, whether present or not, in the order in which they are asked.</summary>
    internal static ArraySegment<Holds> Holders(OrganizationView view, string position)
    {
        var holders = view.InForce(view.Organization.HoldsByPosition[position]);
        return holders.Count <= 1 ? holders : holders.OrderBy(h => h.Acting).ThenBy(h => h.Valid.From).ThenBy(h => h.Person, StringComparer.Ordinal).ToArray();
    }

    private static Responder? OfHolders(RollCall roll, ArraySegment<Holds> holders)
    {
        foreach (var holds in holders)
        {
            var found = holds.Acting
                ? roll.Call(holds.Person, ResponderKind.ActingHolder, StepCode.ActingHolderAnswers, "acting holder", holds)
                : roll.Call(holds.Person, ResponderKind.Holder, StepCode.HolderAnswers, "holder", holds);
            if (found != null) return found;
        }
        return null;
    }

    private static Responder? OfFirstAbsent(RollCall roll, ArraySegment<Holds> holders)
    {
        if (holders.FirstOrDefault(h => roll.IsAway(h.Person)) is not { Person: var absent }) return null;
        var (view, name) = (roll.View, roll.View.Label(absent));
        foreach (var away in view.InForce(view.Organization.AwayByPerson[absent]).Where(a => a.StandIn != null).OrderBy(a => a.Valid.From).ThenBy(a => a.StandIn, StringComparer.Ordinal))
        {
            if (roll.Call(away.StandIn!, ResponderKind.StandIn, StepCode.StandInAnswers, $"stand-in named by {name}", away) is { } found) return found;
        }
        foreach (var given in view.InForce(view.Organization.DelegatesToByDelegator[absent]).Where(d => d.Position == roll.Position && d.Decision == null).OrderBy(d => d.Valid.From).ThenBy(d => d.Delegate, StringComparer.Ordinal))
        {
            if (roll.Call(given.Delegate, ResponderKind.Delegate, StepCode.DelegateAnswers, $"delegate of {name} for ALL", given) is { } found) return found;
        }
        return null;
    }

    private static Responder? OfDeputies(RollCall roll)
    {
        var view = roll.View;
        foreach (var unit in view.InForce(view.Organization.LeadsByPosition[roll.Position]).Where(l => l.DeputyRank == null && view.Find<TeamUnit>(l.TeamUnit) != null).Select(l => l.TeamUnit).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            foreach (var deputy in view.DeputiesOf(unit))
            {
                var holders = Holders(view, deputy.Position);
                if (holders.Count == 0)
                    roll.Because.Add(StepCode.SeatVacant, $"{view.Label(deputy.Position)}, a deputy of {view.Label(unit)}, has no holder on {view.Date:yyyy-MM-dd}.", deputy.Position, deputy);
                foreach (var holds in holders)
                {
                    if (roll.Call(holds.Person, ResponderKind.Deputy, StepCode.DeputyAnswers, $"holder of {view.Label(deputy.Position)}, a deputy of {view.Label(unit)}", deputy, holds) is { } found) return found;
                }
            }
        }
        return null;
    }
}
