using OrgGraph.Core.Because;
using OrgGraph.Core.Responders;

namespace OrgGraph.Core.Ownership;

/// <summary>How an ownership question ended.</summary>
public enum OwnerStatus
{
    /// <summary>One seat owns the thing.</summary>
    Resolved,

    /// <summary>Several seats have an equal claim; none is chosen.</summary>
    Ambiguous,

    /// <summary>No seat was found; the explanation says what was tried.</summary>
    Unresolved,
}

/// <summary>How a seat came to own a thing.</summary>
public enum OwnershipSource
{
    /// <summary>By an assignment.</summary>
    Assigned,

    /// <summary>By a coverage rule.</summary>
    Covered,
}

/// <summary>A seat that owns a thing.</summary>
/// <param name="Position">The accountable seat.</param>
/// <param name="TeamUnit">The unit through which it owns, when a unit was assigned or covers.</param>
/// <param name="Source">By an assignment or by coverage.</param>
/// <param name="Level">The thing on which the claim stands: the one asked about, or one above it.</param>
/// <param name="IsFallback">Whether the unit has no seat of the role, so that its lead, or that of a unit above, answers for it.</param>
/// <param name="Claim">The id of the assignment or coverage rule.</param>
public sealed record Owner(string Position, string? TeamUnit, OwnershipSource Source, string Level, bool IsFallback, string Claim);

/// <summary>Who owns a thing, and why.</summary>
/// <param name="Of">The id of the thing.</param>
/// <param name="Role">The role that was asked for.</param>
/// <param name="SolutionArea">The id of the solution area that was asked for, if one was.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Owner">The accountable seat, when resolved.</param>
/// <param name="Candidates">All with an equal claim, when ambiguous; else empty.</param>
/// <param name="AlsoOwns">The owners at farther levels that count too.</param>
/// <param name="Responder">Who answers: for the seat, else for the first seat above it that somebody answers for.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Because">The steps.</param>
public sealed record OwnerAnswer(string Of, string Role, string? SolutionArea, OwnerStatus Status, Owner? Owner, IReadOnlyList<Owner> Candidates, IReadOnlyList<Owner> AlsoOwns, Responder? Responder, DateOnly AsOf, IReadOnlyList<Step> Because);
