using OrgGraph.Core.Because;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Graph;

namespace OrgGraph.Core.Decisions;

/// <summary>The order that the solid line gives to deciders whose rights are otherwise equal: limits nest along it, so whoever stands below comes first, as on the path.</summary>
internal static class LineOrder
{
    /// <summary>Those whom none of the others stands below.</summary>
    public static IReadOnlyList<RightHolder> Lowest(OrganizationView view, IReadOnlyList<RightHolder> deciders, List<Step> because)
    {
        if (deciders.Count < 2) return deciders;
        var linesUpwards = deciders.Select(d => d.Position).Distinct(StringComparer.Ordinal).Select(seat => (Seat: seat, Above: Above(view, seat))).ToList();
        var lowest = new List<RightHolder>();
        foreach (var decider in deciders)
        {
            var (below, line) = linesUpwards.Find(upwards => upwards.Above.Exists(step => step.Position == decider.Position));
            if (below == null)
                lowest.Add(decider);
            else
                because.Add(StepCode.LowerSeatFirst, $"{view.Label(decider.Position)} may decide too, but {view.Label(below)} stands below it on the solid line and comes first.", [below, .. LinesTo(decider.Position, line)]);
        }
        return lowest;
    }

    /// <summary>The seats above a seat on the solid line. None if it is a cycle or does not end within a path's most steps, so that no two seats stand above each other.</summary>
    private static List<ClimbStep> Above(OrganizationView view, string seat)
    {
        var above = new List<ClimbStep>();
        var climb = new Climb(view, seat);
        climb.MoveNext();
        while (climb.MoveNext() && climb.Current.ReachedBy == ReachedBy.SolidLine)
            above.Add(climb.Current);
        return climb.Outcome is EscalationOutcome.Cycle or EscalationOutcome.Limit ? [] : above;
    }

    /// <summary>Each seat up to the one above, with the line by which it was reached.</summary>
    private static IEnumerable<string> LinesTo(string seat, List<ClimbStep> line)
        => line.Take(line.FindIndex(step => step.Position == seat) + 1).SelectMany(step => step.Because[^1].Evidence);
}
