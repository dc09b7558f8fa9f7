using OrgGraph.Api.Nodes;

namespace OrgGraph.Api.Handoffs;

/// <summary>Who takes over, asked at the account.</summary>
[ExtendObjectType<Account>]
public sealed class AccountHandoffs
{
    /// <summary>Who the account's work is handed to, and why. Give either the stage or the rule.</summary>
    /// <param name="stage">The code of the stage that the work has reached, such as `WON`.</param>
    /// <param name="rule">The handoff rule: an id such as `handoff-rule:won-to-delivery`, or an external key.</param>
    /// <param name="solutionArea">The solution area that the work is in, such as `solution-area:data-ai`.</param>
    /// <param name="startedAt">When the hand-over began, such as `2026-03-02T09:00:00Z`; what is due counts from then. Unless given, it is now, or midnight UTC of another day that is asked about.</param>
    public Task<HandoffAnswer?> GetHandoffAsync(
        [Parent] Account account, HandoffDataLoader handoffs, [Service] TimeProvider time, CancellationToken cancellationToken,
        string? stage = null, [OptionalId] string? rule = null, [OptionalId] string? solutionArea = null, DateTimeOffset? startedAt = null)
        => handoffs.AnswerAsync(new HandoffQuestion(account.Id, stage, rule, solutionArea, startedAt, account.AsOf).Ask(time), cancellationToken);
}
