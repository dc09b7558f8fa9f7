using OrgGraph.Core.Because;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Decisions;

/// <summary>An amount held against the limits of rights and delegations. A decision of the unit NONE has no amounts, and its limits mean nothing.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Amount">The amount, if one was given.</param>
internal sealed record AmountLimits(Decision Decision, Amount? Amount)
{
    private const string NoUnit = "NONE";

    /// <summary>Whether the amount is in another unit than the decision's.</summary>
    public bool IsInOtherUnit => Amount != null && (Amount.Unit != Decision.Unit || Decision.Unit == NoUnit);

    /// <summary>Whether the limit covers the amount; without an amount only a missing limit does.</summary>
    public bool Covers(long? limit) => Effective(limit) is not { } most || Amount?.Value <= most;

    /// <summary>Whether the limit cannot be judged because no amount was given.</summary>
    public bool NeedsAmountFor(long? limit) => Amount == null && Effective(limit) != null;

    /// <summary>The limit, where limits mean something.</summary>
    public long? Effective(long? limit) => Decision.Unit == NoUnit ? null : limit;

    /// <summary>The limit in words.</summary>
    public Sentence Text(long? limit) => Effective(limit) is { } most ? (Sentence)$"up to {new Amount(most, Decision.Unit)}" : "without limit";

    /// <summary>Refuses an amount below zero.</summary>
    /// <exception cref="OrganizationException">BAD_QUESTION.</exception>
    public void RefuseNegative()
    {
        if (Amount is { Value: < 0 })
            throw OrganizationException.BadQuestion($"The amount {Amount} is negative. Ask with zero or more.", Decision.Id);
    }
}
