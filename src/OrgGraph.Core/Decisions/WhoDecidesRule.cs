using OrgGraph.Core.Because;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Decisions;

/// <summary>
/// Who may decide: of the seats with a right to DECIDE whose scope contains the thing and whose limit covers the amount, those on the thing's
/// escalation path first, the nearest first; then the most specific scope; then, as limits nest along the line, whoever stands below another on the
/// solid line. The seat's holder decides, or, if away, a delegate. Parts follow RAPID (Rogers and Blenko, "Who Has the D?", Harvard Business Review,
/// January 2006).
/// </summary>
public static class WhoDecidesRule
{
    /// <summary>Answers the question on a slice.</summary>
    /// <exception cref="OrganizationException">
    /// The question names something that is not there (NOT_FOUND, NOT_IN_FORCE, WRONG_KIND, AMBIGUOUS_KEY), or its amount is negative (BAD_QUESTION).
    /// </exception>
    public static WhoDecidesAnswer Answer(Organization organization, WhoDecidesQuestion question)
    {
        var view = organization.AsOf(question.AsOf);
        var decision = view.Require<Decision>(question.Decision);
        var about = view.Require<Node>(question.About);
        var limits = new AmountLimits(decision, question.Amount);
        limits.RefuseNegative();
        var start = StartSeats.Of(view, about);
        if (limits.IsInOtherUnit)
        {
            var step = new Step(StepCode.AmountInOtherUnit, $"The amount is in {limits.Amount!.Unit}, and {decision.Label} counts in {decision.Unit}; it is not converted.", [decision.Id]);
            return new WhoDecidesAnswer(decision.Id, about.Id, question.Amount, WhoDecidesStatus.UnitMismatch, null, [], [], [], question.AsOf, [step]);
        }
        List<Step> because = [.. start.Because];
        var path = Path(view, start.Only, because);
        var found = new DecisionRights(view, decision, about, start.Only, because);
        List<SeatRight> rights = [.. path.SelectMany(found.OnPath), .. found.OffPath(path, because)];
        var search = new DeciderSearch(view, limits, because);
        var deciders = Deciders(search, limits, rights);
        var status = Conclude(view, limits, search.LacksAmount, deciders, because);
        var others = Others(new RightExercise(view, limits, because), limits, rights);
        return new WhoDecidesAnswer(decision.Id, about.Id, question.Amount, status, status == WhoDecidesStatus.Resolved ? deciders[0] : null, status == WhoDecidesStatus.Ambiguous ? deciders : [], search.Deferred, others, question.AsOf, because);
    }

    private static IReadOnlyList<string> Path(OrganizationView view, string? start, List<Step> because)
    {
        if (start == null) return [];
        var path = new List<string>();
        var climb = new Climb(view, start);
        while (climb.MoveNext())
        {
            path.Add(climb.Current.Position);
            because.AddRange(climb.Current.Because);
        }
        because.AddRange(climb.End);
        return path;
    }

    /// <summary>Where any limit applies an amount is needed, whoever would come first: an answer must not depend on limits that were not looked at.</summary>
    private static IReadOnlyList<RightHolder> Deciders(DeciderSearch search, AmountLimits limits, List<SeatRight> rights)
    {
        var decide = rights.Where(r => r.Right.Verb == DecisionVerb.Decide).ToList();
        return search.Among(decide.Find(r => limits.NeedsAmountFor(r.Right.Limit)) is { } limited ? [limited] : decide);
    }

    private static WhoDecidesStatus Conclude(OrganizationView view, AmountLimits limits, bool lacksAmount, IReadOnlyList<RightHolder> deciders, List<Step> because)
    {
        var decision = limits.Decision;
        Sentence what = limits.Amount == null ? decision.Label : (Sentence)$"{decision.Label} of {limits.Amount}";
        IEnumerable<string> evidence = deciders.SelectMany(d => new[] { d.Person!, d.Right });
        var (status, code, text) = (deciders, lacksAmount) switch
        {
            (_, true) => (WhoDecidesStatus.AmountRequired, StepCode.AmountMissing, (Sentence)$"{decision.Label} has limits here: an amount in {decision.Unit} is needed to say who decides."),
            ([], _) => (WhoDecidesStatus.NobodyCanDecide, StepCode.NobodyDecides, $"Nobody who is present may decide {what}."),
            ([var only], _) => (WhoDecidesStatus.Resolved, StepCode.DeciderFound, $"{Name(only)} decides {what}."),
            _ => (WhoDecidesStatus.Ambiguous, StepCode.SeveralDeciders, $"{string.Join(", ", deciders.Select(Name))} have an equal right to decide {what}; none is chosen."),
        };
        because.Add(code, text, [decision.Id, .. evidence]);
        return status;

        Sentence Name(RightHolder holder) => $"{view.Label(holder.Person!)} ({view.Label(holder.Position)})";
    }

    private static IReadOnlyList<RightHolder> Others(RightExercise exercise, AmountLimits limits, List<SeatRight> rights)
    {
        var others = rights.Where(r => r.Right.Verb != DecisionVerb.Decide && (limits.Amount == null || limits.Covers(r.Right.Limit)))
            .GroupBy(r => (r.Right.Verb, r.Position)).Select(part => SeatRight.Best(part, limits))
            .OrderBy(r => r.Right.Verb).ThenBy(r => r.PathIndex).ThenBy(r => r.ScopeRank).ThenBy(r => r.Position, StringComparer.Ordinal);
        return [.. others.SelectMany(r => exercise.Of(r) is { Count: > 0 } people ? people : [exercise.Holder(r, person: null, isDelegate: false, r.Right.Limit)])];
    }
}
