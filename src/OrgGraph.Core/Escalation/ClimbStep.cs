using OrgGraph.Core.Because;

namespace OrgGraph.Core.Escalation;

/// <summary>A seat on the way upwards.</summary>
/// <param name="Position">The id of the seat, which exists on the day.</param>
/// <param name="ReachedBy">How it was reached from the seat before it.</param>
/// <param name="Because">Who and what was skipped on the way to it, and last how it was reached; empty for the start.</param>
public sealed record ClimbStep(string Position, ReachedBy ReachedBy, IReadOnlyList<Step> Because);
