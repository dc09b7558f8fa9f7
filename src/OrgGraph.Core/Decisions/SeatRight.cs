using OrgGraph.Core.Model;

namespace OrgGraph.Core.Decisions;

/// <summary>A right in a decision, whose scope contains the thing, as one seat has it.</summary>
/// <param name="Position">The seat.</param>
/// <param name="Right">The right.</param>
/// <param name="ScopeRank">How specific its scope is, the most specific lowest.</param>
/// <param name="PathIndex">The seat's place on the path, the nearest lowest; <see cref="OffPath"/> when it is not on it.</param>
internal sealed record SeatRight(string Position, HoldsRight Right, int ScopeRank, int PathIndex)
{
    /// <summary>The place of a seat that is not on the path: after all that are.</summary>
    public const int OffPath = int.MaxValue;

    /// <summary>Of a seat's rights that covers the amount with the most specific scope; when none covers it, that with the highest limit.</summary>
    public static SeatRight Best(IEnumerable<SeatRight> rights, AmountLimits limits)
        => rights.MinBy(r => (limits.Covers(r.Right.Limit) ? r.ScopeRank : int.MaxValue, ~(limits.Effective(r.Right.Limit) ?? long.MaxValue), r.ScopeRank, r.Right.Role != null, r.Right.Valid.From))!;
}
