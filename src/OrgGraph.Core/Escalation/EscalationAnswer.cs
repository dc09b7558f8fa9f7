using OrgGraph.Core.Because;
using OrgGraph.Core.Responders;

namespace OrgGraph.Core.Escalation;

/// <summary>How an escalation ended.</summary>
public enum EscalationOutcome
{
    /// <summary>At a seat that has nobody above it by design.</summary>
    ReachedTop,

    /// <summary>At the first who may decide.</summary>
    ReachedDecider,

    /// <summary>At the top, and nobody on the way may decide.</summary>
    NobodyCanDecide,

    /// <summary>At a seat that nobody stands above, though it is not marked as a top seat.</summary>
    Broken,

    /// <summary>At a seat that was met before: the solid lines form a cycle.</summary>
    Cycle,

    /// <summary>After as many steps as were allowed.</summary>
    Limit,

    /// <summary>Nowhere: no seat was found to start from.</summary>
    NoStart,

    /// <summary>Nowhere: several seats could be the start.</summary>
    AmbiguousStart,
}

/// <summary>How a step was reached.</summary>
public enum ReachedBy
{
    /// <summary>It is where the question starts.</summary>
    Start,

    /// <summary>By the solid line.</summary>
    SolidLine,

    /// <summary>As lead of the unit of the seat before it, which has no solid line.</summary>
    UnitLead,

    /// <summary>As lead of the nearest unit above that has one.</summary>
    ParentUnitLead,

    /// <summary>By a dotted line.</summary>
    DottedLine,
}

/// <summary>A dotted line that begins at a step.</summary>
/// <param name="Leader">The position that it leads to.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Line">The id of the line.</param>
public sealed record DottedLine(string Leader, string Purpose, string Line);

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
/// <param name="Branches">The dotted branches that were followed from here; empty unless asked for.</param>
public sealed record EscalationStep(int Number, string Position, Responder? Responder, bool IsPassedOver, bool IsVacant, string? TeamUnit, ReachedBy ReachedBy, IReadOnlyList<Step> Skipped, IReadOnlyList<DottedLine> DottedLines, IReadOnlyList<DottedBranch> Branches);

/// <summary>A dotted branch, followed upwards.</summary>
/// <param name="Purpose">What the dotted line is for.</param>
/// <param name="Line">The id of the line.</param>
/// <param name="Steps">The seats that it leads to, in order.</param>
public sealed record DottedBranch(string Purpose, string Line, IReadOnlyList<EscalationStep> Steps);

/// <summary>Whom to escalate to, in order, and why.</summary>
/// <param name="From">The id of what was asked about.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Starts">All seats that could be the start, when ambiguous; else empty.</param>
/// <param name="Steps">The steps, the start first.</param>
/// <param name="IsComplete">False when the path was cut by the number of steps allowed.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Because">The steps of the explanation.</param>
public sealed record EscalationAnswer(string From, EscalationOutcome Outcome, IReadOnlyList<string> Starts, IReadOnlyList<EscalationStep> Steps, bool IsComplete, DateOnly AsOf, IReadOnlyList<Step> Because);
