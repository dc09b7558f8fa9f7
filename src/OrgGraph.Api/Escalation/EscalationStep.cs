using OrgGraph.Api.Because;
using OrgGraph.Api.Nodes;
using OrgGraph.Api.Responders;
using OrgGraph.Core.Escalation;

namespace OrgGraph.Api.Escalation;

/// <summary>One step of an escalation.</summary>
/// <param name="Number">Its place on its path, from 1.</param>
/// <param name="Position">The seat.</param>
/// <param name="Responder">Who answers for it; null when nobody does.</param>
/// <param name="IsPassedOver">Whether its responder was met before, so that it is named but not asked again.</param>
/// <param name="IsVacant">Whether the seat has no holder.</param>
/// <param name="TeamUnit">The seat's unit.</param>
/// <param name="ReachedBy">How it was reached.</param>
/// <param name="Skipped">Who was skipped here, and why.</param>
/// <param name="DottedLines">The dotted lines that begin here.</param>
/// <param name="Branches">The dotted branches that were followed from here; empty unless asked for by `lines`.</param>
public sealed record EscalationStep(int Number, Position Position, Responder? Responder, bool IsPassedOver, bool IsVacant, TeamUnit? TeamUnit, ReachedBy ReachedBy, IReadOnlyList<Step> Skipped, IReadOnlyList<DottedLine> DottedLines, IReadOnlyList<DottedBranch> Branches);
