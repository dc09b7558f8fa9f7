using OrgGraph.Core.Because;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Ownership;
using OrgGraph.Core.Responders;

namespace OrgGraph.Core.Handoffs;

/// <summary>How a handoff question ended.</summary>
public enum HandoffStatus
{
    /// <summary>The receiver is known.</summary>
    Resolved,

    /// <summary>The receiver is the one who hands over.</summary>
    SameOwner,

    /// <summary>Several rules have the same priority; none is chosen.</summary>
    Conflict,

    /// <summary>No rule applies.</summary>
    NoRule,

    /// <summary>A part is missing: see <see cref="HandoffAnswer.Missing"/>. It goes before <see cref="SameOwner"/>.</summary>
    Gap,
}

/// <summary>A part of a handoff that can be missing.</summary>
public enum HandoffPart
{
    /// <summary>The owner who hands over.</summary>
    From,

    /// <summary>The owner who receives.</summary>
    To,

    /// <summary>Somebody who answers for the receiver.</summary>
    Responder,

    /// <summary>A partner, where the rule asks for one.</summary>
    Partner,

    /// <summary>The PAM of a partner, where the rule asks for one.</summary>
    PartnerManager,
}

/// <summary>Whom to hand over to, and why.</summary>
/// <param name="Of">The id of the account.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Rule">The id of the rule that applies, if one does.</param>
/// <param name="Conflicting">The ids of the rules in conflict; else empty.</param>
/// <param name="From">Who hands over.</param>
/// <param name="To">Who receives.</param>
/// <param name="Backup">Who stands behind the receiver: a deputy of its unit, else the unit's lead.</param>
/// <param name="Partners">The partners attached, where the rule asks for them.</param>
/// <param name="Due">When it is due, counted in the receiver's working hours; null when the rule sets no limit.</param>
/// <param name="Checklist">What must be done, in order.</param>
/// <param name="FirstEscalation">The first step above the receiver that somebody answers for.</param>
/// <param name="Missing">What is missing, when there is a gap.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Because">The steps.</param>
public sealed record HandoffAnswer(string Of, HandoffStatus Status, string? Rule, IReadOnlyList<string> Conflicting, OwnerAnswer? From, OwnerAnswer? To, Responder? Backup, IReadOnlyList<PartnerOnAccount> Partners, DateTimeOffset? Due, IReadOnlyList<string> Checklist, EscalationStep? FirstEscalation, IReadOnlyList<HandoffPart> Missing, DateOnly AsOf, IReadOnlyList<Step> Because);
