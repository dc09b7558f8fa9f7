using OrgGraph.Api.Questions;
using OrgGraph.Api.Schema;

namespace OrgGraph.Api.Handoffs;

/// <summary>Who do I hand this to?</summary>
[ExtendObjectType<Query>]
public sealed class HandoffQueries
{
    /// <summary>Who do I hand this to, with which checklist, by when, and who is the backup? Give either the stage or the rule.</summary>
    /// <param name="of">The account: an id such as `account:fabrikam`, or an external key such as `crm:A-10010`.</param>
    /// <param name="stage">The code of the stage that the work has reached, such as `WON`.</param>
    /// <param name="rule">The handoff rule: an id such as `handoff-rule:won-to-delivery`, or an external key.</param>
    /// <param name="solutionArea">The solution area that the work is in, such as `solution-area:data-ai`.</param>
    /// <param name="startedAt">When the hand-over began, such as `2026-03-02T09:00:00Z`; what is due counts from then. Unless given, it is now, or midnight UTC of another day that is asked about.</param>
    /// <param name="asOf">The day, such as `2027-01-01`; today (UTC) unless given.</param>
    public Task<HandoffAnswer?> GetHandoffAsync(
        [RequiredId] string of, HandoffDataLoader handoffs, [Service] TimeProvider time, CancellationToken cancellationToken,
        string? stage = null, [OptionalId] string? rule = null, [OptionalId] string? solutionArea = null, DateTimeOffset? startedAt = null, DateOnly? asOf = null)
        => handoffs.AnswerAsync(new HandoffQuestion(of, stage, rule, solutionArea, startedAt, asOf).Ask(time), cancellationToken);

    /// <summary>Who is each of these handed to? One answer a question, in their order; null, with an error at its place, where a question cannot be answered.</summary>
    /// <param name="questions">Up to 50 questions.</param>
    /// <param name="asOf">The day of the questions that name none, such as `2027-01-01`; today (UTC) unless given.</param>
    [ListSize(AssumedSize = Batch.Most)]
    public Task<IReadOnlyList<HandoffAnswer?>?> GetHandoffsAsync(
        IReadOnlyList<HandoffQuestion> questions, HandoffDataLoader handoffs, [Service] TimeProvider time, IResolverContext context, CancellationToken cancellationToken, DateOnly? asOf = null)
        => Batch.AnswerAllAsync(questions, question => handoffs.AnswerAsync(question.Ask(time, asOf), cancellationToken), context);
}
