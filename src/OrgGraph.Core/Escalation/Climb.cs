using OrgGraph.Core.Because;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Escalation;

/// <summary>
/// The way upwards from a seat, one seat at a time, the start first: the solid line; without one the lead of the seat's own unit, else of the nearest
/// unit above that has one. Seats already visited are left out. It ends at a top seat, where nobody stands above, at a cycle of solid lines, or
/// after as many seats as are allowed.
/// </summary>
/// <param name="view">The organisation as of the day.</param>
/// <param name="start">The id of a position that exists on the day.</param>
/// <param name="maxSteps">At most so many seats, the start included.</param>
public sealed class Climb(OrganizationView view, string start, int maxSteps = EscalationQuestion.MostSteps)
{
    private readonly List<ClimbStep> _visited = [];
    private List<Step> _because = [];

    /// <summary>The seat that the climb is at.</summary>
    /// <exception cref="InvalidOperationException">The climb has not begun: call <see cref="MoveNext"/> first.</exception>
    public ClimbStep Current => _visited.Count > 0 ? _visited[^1] : throw new InvalidOperationException("The climb has not begun: call MoveNext first.");

    /// <summary>How the climb ended: ReachedTop, Broken, Cycle or Limit; null while it goes on.</summary>
    public EscalationOutcome? Outcome { get; private set; }

    /// <summary>Once the climb has ended: what was tried above the last seat, and last how the climb ended.</summary>
    public IReadOnlyList<Step> End => Outcome == null ? [] : _because;

    /// <summary>Moves to the start, then each time to the seat above.</summary>
    /// <returns>False when the climb has ended; then <see cref="Outcome"/> and <see cref="End"/> say how.</returns>
    public bool MoveNext()
    {
        if (Outcome != null) return false;
        var next = _visited.Count == 0 ? new ClimbStep(start, ReachedBy.Start, []) : Above(Current.Position);
        if (next == null) return false;
        _because = [];
        if (_visited.Count == maxSteps)
        {
            Finish(EscalationOutcome.Limit, StepCode.LimitReached, $"{maxSteps} steps were taken, as many as are allowed; {Label(next.Position)} would come next.", next.Position);
            return false;
        }
        _visited.Add(next);
        return true;
    }

    private ClimbStep? Above(string seat)
    {
        if (view.Find<Position>(seat) is { Top: true })
            return Finish(EscalationOutcome.ReachedTop, StepCode.TopReached, $"{Label(seat)} is a top seat: nobody stands above it.", seat);
        return AlongSolidLine(seat) ?? (Outcome == null ? AcrossUnits(seat) : null);
    }

    private ClimbStep? AlongSolidLine(string seat)
    {
        var lines = view.InForceByEnd(view.Organization.ReportsToByPosition[seat], line => line.Manager);
        if (lines.Count > 1)
            return Finish(EscalationOutcome.Broken, StepCode.SeveralSolidLines, $"{Label(seat)} has several solid lines, to {Labels(lines.Select(line => line.Manager))}; none is chosen.", [seat, .. lines]);
        if (lines is not [var line]) return null;
        if (view.Find<Position>(line.Manager) == null)
            return Skip(StepCode.SeatNotInForce, $"{Label(seat)} reports to {Label(line.Manager)}, a seat that does not exist on {view.Date:yyyy-MM-dd}.", line.Manager, line);
        if (IndexOf(line.Manager) is not (>= 0 and var met))
            return Reach(line.Manager, ReachedBy.SolidLine, StepCode.SolidLineFollowed, $"{Label(seat)} reports to {Label(line.Manager)}.", line);
        return _visited.Skip(met + 1).All(step => step.ReachedBy == ReachedBy.SolidLine)
            ? Finish(EscalationOutcome.Cycle, StepCode.CycleFound, $"The solid lines form a cycle: {Labels(_visited.Skip(met).Select(step => step.Position), " → ")} → {Label(line.Manager)}.", [.. _visited.Skip(met).Select(step => step.Position), line])
            : Skip(StepCode.SeatAlreadyVisited, $"{Label(seat)} reports to {Label(line.Manager)}, which was already visited.", line.Manager, line);
    }

    private ClimbStep? AcrossUnits(string seat)
    {
        var own = view.SeatOf(seat)?.TeamUnit;
        foreach (var unit in own == null ? [] : view.Upwards(own, _because))
        {
            var leads = view.LeadsOf(unit);
            if (leads.Count == 0)
                Skip(StepCode.UnitWithoutLead, $"{Label(unit)} has no lead.", unit);
            else if (leads.Count > 1)
                Skip(StepCode.SeveralLeads, $"{Label(unit)} has several leads, {Labels(leads.Select(lead => lead.Position))}; none is chosen.", [unit, .. leads]);
            else if (IndexOf(leads[0].Position) >= 0)
                Skip(StepCode.SeatAlreadyVisited, $"{Label(leads[0].Position)}, lead of {Label(unit)}, was already visited.", leads[0].Position, leads[0]);
            else if (unit == own)
                return Reach(leads[0].Position, ReachedBy.UnitLead, StepCode.UnitLeadFollowed, $"{Label(seat)} has no solid line to follow; {Label(leads[0].Position)} leads its unit {Label(unit)}.", leads[0]);
            else
                return Reach(leads[0].Position, ReachedBy.ParentUnitLead, StepCode.ParentUnitLeadFollowed, $"{Label(seat)} has no solid line to follow; {Label(leads[0].Position)} leads {Label(unit)}, the nearest unit above with a lead.", leads[0]);
        }
        return Finish(EscalationOutcome.Broken, StepCode.NobodyAbove, $"Nobody stands above {Label(seat)}, though it is not marked as a top seat.", seat);
    }

    private int IndexOf(string seat)
    {
        var i = _visited.Count - 1;
        while (i >= 0 && _visited[i].Position != seat) i--;
        return i;
    }

    private ClimbStep Reach(string seat, ReachedBy by, StepCode code, Sentence text, Edge edge)
    {
        _because.Add(code, text, seat, edge);
        return new ClimbStep(seat, by, _because);
    }

    private ClimbStep? Skip(StepCode code, Sentence text, params Evidence[] evidence)
    {
        _because.Add(code, text, evidence);
        return null;
    }

    private ClimbStep? Finish(EscalationOutcome outcome, StepCode code, Sentence text, params Evidence[] evidence)
    {
        Outcome = outcome;
        return Skip(code, text, evidence);
    }

    private string Label(string id) => view.Label(id);

    private string Labels(IEnumerable<string> ids, string separator = ", ") => string.Join(separator, ids.Select(Label));
}
