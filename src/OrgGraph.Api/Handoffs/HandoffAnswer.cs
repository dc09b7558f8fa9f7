using OrgGraph.Api.Because;
using OrgGraph.Api.Escalation;
using OrgGraph.Api.Nodes;
using OrgGraph.Api.Ownership;
using OrgGraph.Api.Responders;
using OrgGraph.Core.Handoffs;

namespace OrgGraph.Api.Handoffs;

/// <summary>Whom to hand over to, and why.</summary>
/// <param name="Of">The account.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Rule">The rule that applies, if one does.</param>
/// <param name="Conflicting">The rules in conflict; else empty.</param>
/// <param name="From">Who hands over.</param>
/// <param name="To">Who receives.</param>
/// <param name="Backup">Who stands behind the receiver: a deputy of its unit, else the unit's lead.</param>
/// <param name="Partners">The partners attached, where the rule asks for them.</param>
/// <param name="Due">When it is due, counted in the receiver's working hours; null when the rule sets no limit.</param>
/// <param name="Checklist">What must be done, in order.</param>
/// <param name="FirstEscalation">The first step above the receiver that somebody answers for.</param>
/// <param name="Missing">What is missing, when there is a gap.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Revision">The revision of the data that was read.</param>
/// <param name="Because">The steps that led to the answer.</param>
public sealed record HandoffAnswer(Account Of, HandoffStatus Status, HandoffRule? Rule, IReadOnlyList<HandoffRule> Conflicting, OwnerAnswer? From, OwnerAnswer? To, Responder? Backup, IReadOnlyList<PartnerOnAccount> Partners, DateTimeOffset? Due, IReadOnlyList<string> Checklist, EscalationStep? FirstEscalation, IReadOnlyList<HandoffPart> Missing, DateOnly AsOf, long Revision, IReadOnlyList<Step> Because);
