using OrgGraph.Core.Because;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;
using OrgGraph.Core.Responders;

namespace OrgGraph.Core.Escalation;

/// <summary>One walk upwards, with the seats visited and the people met so far. It notes its steps in <paramref name="because"/>.</summary>
internal sealed class EscalationWalk(OrganizationView view, int maxSteps, List<Step> because)
{
    private readonly Met _visited = new();
    private readonly Dictionary<string, string> _seatOfMet = new(StringComparer.Ordinal);
    private readonly List<EscalationStep> _steps = [];

    public IReadOnlyList<EscalationStep> Steps => _steps;

    public bool IsComplete { get; private set; } = true;

    /// <summary>Follows the solid line from the start, to the first who may decide if that is asked for.</summary>
    public EscalationOutcome FollowSolidLine(string start, EscalationEnd? until)
    {
        var climb = new Climb(view, start, maxSteps);
        foreach (var step in Visit(climb))
        {
            if (until?.IsReachedAt(step.Position, because) == true) return EscalationOutcome.ReachedDecider;
        }
        return until != null && climb.Outcome == EscalationOutcome.ReachedTop ? EscalationOutcome.NobodyCanDecide : climb.Outcome!.Value;
    }

    /// <summary>The steps of a climb along the solid line, each as it is taken.</summary>
    public IEnumerable<EscalationStep> Visit(Climb climb)
    {
        while (climb.MoveNext())
        {
            Visit(climb.Current, climb.Current.ReachedBy, _steps);
            yield return _steps[^1];
        }
        End(climb);
    }

    /// <summary>Follows the dotted lines that begin along the solid path, each upwards until it meets a seat already visited.</summary>
    public void FollowDottedLines(IReadOnlyList<string>? purposes)
    {
        for (var i = 0; i < _steps.Count; i++)
        {
            var lines = _steps[i].DottedLines.Where(line => purposes == null || purposes.Contains(line.Purpose, StringComparer.Ordinal));
            _steps[i] = _steps[i] with { Branches = [.. lines.Select(line => Follow(_steps[i].Position, line)).Where(branch => branch.Steps.Count > 0)] };
        }
    }

    private DottedBranch Follow(string from, DottedLine line)
    {
        because.Add(StepCode.DottedLineFollowed, $"{view.Label(from)} has a dotted line to {view.Label(line.Leader)} for {line.Purpose}.", line.Leader, line.Line);
        var climb = new Climb(view, line.Leader, maxSteps);
        var steps = new List<EscalationStep>();
        while (climb.MoveNext())
        {
            var seat = climb.Current.Position;
            if (_visited.Contains(seat))
            {
                because.AddRange(climb.Current.Because);
                because.Add(StepCode.SeatAlreadyVisited, $"{view.Label(seat)} was already visited, so this branch goes no further.", seat);
                return new DottedBranch(line.Purpose, line.Line, steps);
            }
            Visit(climb.Current, climb.Current.ReachedBy == ReachedBy.Start ? ReachedBy.DottedLine : climb.Current.ReachedBy, steps);
        }
        End(climb);
        return new DottedBranch(line.Purpose, line.Line, steps);
    }

    private void Visit(ClimbStep seat, ReachedBy reachedBy, List<EscalationStep> steps)
    {
        var answer = ResponderRule.Answer(view, seat.Position);
        List<Step> skipped = [];
        AddAllButLast(seat.Because, skipped);
        AddAllButLast(answer.Because, skipped);
        _visited.Add(seat.Position);
        because.AddRange(seat.Because);
        because.AddRange(answer.Because);
        var isPassedOver = answer.Responder is { } responder && !_seatOfMet.TryAdd(responder.Person, seat.Position);
        if (isPassedOver)
        {
            var (person, met) = (answer.Responder!.Person, _seatOfMet[answer.Responder.Person]);
            Skip(new Step(StepCode.ResponderPassedOver, $"{view.Label(person)} already answers for {view.Label(met)}, an earlier step, and is not asked again.", [person, met]), skipped);
        }
        steps.Add(new EscalationStep(steps.Count + 1, seat.Position, answer.Responder, isPassedOver, answer.IsVacant, view.SeatOf(seat.Position)?.TeamUnit, reachedBy, skipped, DottedLinesOf(seat.Position, skipped), []));
    }

    private static void AddAllButLast(IReadOnlyList<Step> steps, List<Step> to)
    {
        for (var i = 0; i < steps.Count - 1; i++) to.Add(steps[i]);
    }

    private List<DottedLine> DottedLinesOf(string seat, List<Step> skipped)
    {
        var found = new List<DottedLine>();
        foreach (var line in view.InForceByEnd(view.Organization.DottedLineToByPosition[seat], line => $"{line.Purpose}>{line.Leader}"))
        {
            if (view.Find<Position>(line.Leader) != null)
                found.Add(new DottedLine(line.Leader, line.Purpose, line.Id));
            else
                Skip(new Step(StepCode.SeatNotInForce, $"{view.Label(seat)} has a dotted line for {line.Purpose} to {view.Label(line.Leader)}, a seat that does not exist on {view.Date:yyyy-MM-dd}.", [line.Leader, line]), skipped);
        }
        return found;
    }

    private void Skip(Step step, List<Step> skipped)
    {
        skipped.Add(step);
        because.Add(step);
    }

    private void End(Climb climb)
    {
        because.AddRange(climb.End);
        IsComplete &= climb.Outcome != EscalationOutcome.Limit;
    }
}
