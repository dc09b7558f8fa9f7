using OrgGraph.Core.Because;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Decisions;

/// <summary>How a question for the decider ended.</summary>
public enum WhoDecidesStatus
{
    /// <summary>One person may decide.</summary>
    Resolved,

    /// <summary>Several have an equal right; none is chosen.</summary>
    Ambiguous,

    /// <summary>Nobody who is present may decide.</summary>
    NobodyCanDecide,

    /// <summary>The amount is in another unit than the decision's; it is never converted.</summary>
    UnitMismatch,

    /// <summary>Limits apply, and no amount was given.</summary>
    AmountRequired,
}

/// <summary>Somebody with a right in a decision.</summary>
/// <param name="Position">The seat that has the right.</param>
/// <param name="Person">Who exercises it: the seat's holder, or a delegate; null when nobody can.</param>
/// <param name="IsDelegate">Whether the person is a delegate rather than the holder.</param>
/// <param name="Verb">The part played.</param>
/// <param name="Limit">The highest amount, inclusive, in the decision's unit, delegation included; null for no limit.</param>
/// <param name="Scope">Where the right holds; null for everywhere.</param>
/// <param name="Right">The id of the right.</param>
public sealed record RightHolder(string Position, string? Person, bool IsDelegate, DecisionVerb Verb, long? Limit, string? Scope, string Right);

/// <summary>Who may decide, and why.</summary>
/// <param name="Decision">The id of the decision.</param>
/// <param name="About">The id of what it is about.</param>
/// <param name="Amount">The amount that was asked about.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Decider">Who decides, when resolved.</param>
/// <param name="Candidates">All with an equal right, when ambiguous; else empty.</param>
/// <param name="Deferred">The right-holders on the path that were passed over because the amount exceeds their limit, nearest first.</param>
/// <param name="Others">Who recommends, agrees, is heard and performs, by verb.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Because">The steps.</param>
public sealed record WhoDecidesAnswer(string Decision, string About, Amount? Amount, WhoDecidesStatus Status, RightHolder? Decider, IReadOnlyList<RightHolder> Candidates, IReadOnlyList<RightHolder> Deferred, IReadOnlyList<RightHolder> Others, DateOnly AsOf, IReadOnlyList<Step> Because);
