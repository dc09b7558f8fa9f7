using OrgGraph.Core.Store;

namespace OrgGraph.Core.Escalation;

/// <summary>What <see cref="EscalationRule"/> needs to see for all of the questions.</summary>
/// <param name="Questions">The questions of one batch.</param>
public sealed record EscalationSlice(IReadOnlyList<EscalationQuestion> Questions) : Slice;
