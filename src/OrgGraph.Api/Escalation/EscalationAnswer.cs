using OrgGraph.Api.Because;
using OrgGraph.Api.Nodes;
using OrgGraph.Core.Escalation;

namespace OrgGraph.Api.Escalation;

/// <summary>Whom to escalate to, in order, and why.</summary>
/// <param name="From">What was asked about.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Starts">All seats that could be the start, when ambiguous; else empty.</param>
/// <param name="Steps">The steps, the start first.</param>
/// <param name="IsComplete">False when the path was cut by the number of steps allowed.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Revision">The revision of the data that was read.</param>
/// <param name="Because">The steps that led to the answer.</param>
public sealed record EscalationAnswer(INode From, EscalationOutcome Outcome, IReadOnlyList<Position> Starts, [property: ListSize(AssumedSize = 5)] IReadOnlyList<EscalationStep> Steps, bool IsComplete, DateOnly AsOf, long Revision, IReadOnlyList<Step> Because);
