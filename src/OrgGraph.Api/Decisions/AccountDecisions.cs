using OrgGraph.Api.Nodes;

namespace OrgGraph.Api.Decisions;

/// <summary>Who may decide, asked at the account that it is about.</summary>
[ExtendObjectType<Account>]
public sealed class AccountDecisions
{
    /// <summary>Who may decide this for the account, and why.</summary>
    /// <param name="decision">The kind of decision: an id such as `decision:discount`, or an external key.</param>
    /// <param name="amount">How much, where the decision has an amount: `{ value: 2500, unit: "PERCENT" }` is 25 %.</param>
    public Task<WhoDecidesAnswer?> GetWhoDecidesAsync([Parent] Account account, [RequiredId] string decision, WhoDecidesDataLoader deciders, CancellationToken cancellationToken, Amount? amount = null)
        => deciders.AnswerAsync(new WhoDecidesQuestion(decision, account.Id, amount).Ask(account.AsOf), cancellationToken);
}
