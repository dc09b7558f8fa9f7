using OrgGraph.Core.Decisions;

namespace OrgGraph.Core.Escalation;

/// <summary>Which reporting lines are followed.</summary>
public enum ReportingLines
{
    /// <summary>The solid line only.</summary>
    Solid,

    /// <summary>The solid line, and the dotted lines that begin along it.</summary>
    SolidAndDotted,
}

/// <summary>Stop at the first who may decide this.</summary>
/// <param name="Decision">The kind of decision: an id, or an external key.</param>
/// <param name="Amount">The amount, where the decision has one.</param>
public sealed record EscalateUntil(string Decision, Amount? Amount);

/// <summary>Who do I escalate to?</summary>
/// <param name="From">A position, person, unit, account or partner: an id, or an external key.</param>
/// <param name="Role">For an account or partner, the role whose owner it starts at; ACCOUNT_EXECUTIVE and PAM unless said otherwise.</param>
/// <param name="Lines">Which lines are followed.</param>
/// <param name="Purposes">The purposes of dotted lines that are followed; null for all.</param>
/// <param name="Until">Where to stop, if not at the top.</param>
/// <param name="MaxSteps">At most so many steps, from 1 to <see cref="MostSteps"/>; the start is one.</param>
/// <param name="AsOf">The day.</param>
public sealed record EscalationQuestion(string From, string? Role, ReportingLines Lines, IReadOnlyList<string>? Purposes, EscalateUntil? Until, int MaxSteps, DateOnly AsOf)
{
    /// <summary>The most steps that a path may have: 25.</summary>
    public const int MostSteps = 25;
}
