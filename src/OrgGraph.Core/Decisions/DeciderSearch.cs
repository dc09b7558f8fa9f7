using OrgGraph.Core.Because;
using OrgGraph.Core.Graph;

namespace OrgGraph.Core.Decisions;

/// <summary>Tries seats for the one who may decide, and notes who was passed over.</summary>
internal sealed class DeciderSearch(OrganizationView view, AmountLimits limits, List<Step> because)
{
    private readonly RightExercise _exercise = new(view, limits, because);

    /// <summary>Those on the path that were passed over because the amount exceeds their limit, nearest first.</summary>
    public List<RightHolder> Deferred { get; } = [];

    /// <summary>Whether a limit was met that cannot be judged, because no amount was given.</summary>
    public bool LacksAmount { get; private set; }

    /// <summary>Who may decide: none, one, or several with an equal right. The seats on the path come first, the nearest first; then the most specific scope; then whoever stands below on the solid line.</summary>
    public IReadOnlyList<RightHolder> Among(IEnumerable<SeatRight> rights)
    {
        var seats = rights.GroupBy(r => r.Position, StringComparer.Ordinal).Select(seat => SeatRight.Best(seat, limits)).OrderBy(r => r.PathIndex).ThenBy(r => r.ScopeRank).ThenBy(r => r.Position, StringComparer.Ordinal);
        foreach (var equals in seats.GroupBy(r => (r.PathIndex, r.ScopeRank)))
        {
            var deciders = LineOrder.Lowest(view, [.. equals.SelectMany(Try)], because);
            if (deciders.Count > 0 || LacksAmount) return deciders;
        }
        return [];
    }

    /// <summary>Who may decide for a seat: its holder, or delegates; none when its limit is exceeded or nobody is present.</summary>
    public IReadOnlyList<RightHolder> Try(SeatRight right)
    {
        var limit = right.Right.Limit;
        if (limits.NeedsAmountFor(limit))
            LacksAmount = true;
        else if (!limits.Covers(limit))
            PassOver(right);
        else
        {
            var found = _exercise.Of(right);
            LacksAmount |= found.Count == 0 && _exercise.LacksAmount;
            return found;
        }
        return [];
    }

    private void PassOver(SeatRight right)
    {
        because.Add(StepCode.LimitExceeded, $"{view.Label(right.Position)} may DECIDE {limits.Text(right.Right.Limit)}, less than {limits.Amount}.", right.Position, right.Right);
        if (right.PathIndex == SeatRight.OffPath) return;
        var person = Responders.ResponderRule.Holders(view, right.Position).FirstOrDefault()?.Person;
        Deferred.Add(_exercise.Holder(right, person, isDelegate: false, right.Right.Limit));
    }
}
