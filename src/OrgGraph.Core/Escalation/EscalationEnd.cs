using OrgGraph.Core.Because;
using OrgGraph.Core.Decisions;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Escalation;

/// <summary>Where an escalation stops: at the first who may decide.</summary>
internal sealed class EscalationEnd(OrganizationView view, AmountLimits limits, DecisionRights rights)
{
    /// <summary>Prepares it for an escalation from a thing.</summary>
    /// <param name="view">The organisation as of the day.</param>
    /// <param name="from">The thing.</param>
    /// <param name="start">Where the way upwards from the thing starts, whatever role the escalation starts at.</param>
    /// <param name="until">The decision and amount.</param>
    /// <param name="because">Told of what bears on which rights hold.</param>
    /// <exception cref="OrganizationException">The decision is not there, or the amount is negative or in another unit (BAD_QUESTION).</exception>
    public static EscalationEnd Of(OrganizationView view, Node from, StartSeats start, EscalateUntil until, List<Step> because)
    {
        var decision = view.Require<Decision>(until.Decision);
        var limits = new AmountLimits(decision, until.Amount);
        limits.RefuseNegative();
        if (limits.IsInOtherUnit)
            throw OrganizationException.BadQuestion($"The amount is in {until.Amount!.Unit}, and '{decision.Id}' counts in {decision.Unit}; it is not converted. Ask in {decision.Unit}.", until.Decision);
        return new EscalationEnd(view, limits, new DecisionRights(view, decision, from, start.Only, because));
    }

    /// <summary>Whether the seat's holder, or a delegate, may decide.</summary>
    /// <exception cref="OrganizationException">BAD_QUESTION: limits apply, and no amount was given.</exception>
    public bool IsReachedAt(string seat, List<Step> because)
    {
        var decide = rights.OnPath(seat, index: 0).Where(r => r.Right.Verb == DecisionVerb.Decide).ToList();
        if (decide.Count == 0) return false;
        var search = new DeciderSearch(view, limits, because);
        var deciders = search.Among(decide);
        if (search.LacksAmount)
            throw OrganizationException.BadQuestion($"'{limits.Decision.Id}' has limits here. Ask with an amount in {limits.Decision.Unit}.", limits.Decision.Id);
        if (deciders.Count == 0) return false;
        because.Add(StepCode.DeciderReached, $"{string.Join(", ", deciders.Select(d => view.Label(d.Person!)))} may decide {limits.Decision.Label}, so it ends at {view.Label(seat)}.", [seat, .. deciders.Select(d => d.Right)]);
        return true;
    }
}
