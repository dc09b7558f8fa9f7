using OrgGraph.Api.Questions;
using OrgGraph.Api.Reading;
using OrgGraph.Api.Schema;
using OrgGraph.Core.Escalation;

namespace OrgGraph.Api.Escalation;

/// <summary>Who do I escalate to?</summary>
[ExtendObjectType<Query>]
public sealed class EscalationQueries
{
    /// <summary>Who do I escalate to, and who after that? Each seat upwards, who answers for it, and who was skipped and why.</summary>
    /// <param name="from">A position, person, unit, account or partner: an id such as `person:emeka-sandoval`, or an external key such as `hr:E20008`.</param>
    /// <param name="role">For an account or partner, the role whose owner it starts at; `ACCOUNT_EXECUTIVE` and `PAM` unless given.</param>
    /// <param name="lines">Which lines are followed.</param>
    /// <param name="purposes">The purposes of the dotted lines that are followed, such as `FINANCE`; all unless given.</param>
    /// <param name="until">Where to stop, if not at the top: at the first who may decide this.</param>
    /// <param name="maxSteps">At most so many steps, from 1 to 25; the start is one.</param>
    /// <param name="asOf">The day, such as `2027-01-01`; today (UTC) unless given.</param>
    public Task<EscalationAnswer?> GetEscalationPathAsync(
        [RequiredId] string from, EscalationDataLoader paths, [Service] TimeProvider time, CancellationToken cancellationToken,
        string? role = null, ReportingLines lines = ReportingLines.Solid, IReadOnlyList<string>? purposes = null, EscalateUntil? until = null,
        int maxSteps = Core.Escalation.EscalationQuestion.MostSteps, DateOnly? asOf = null)
        => paths.AnswerAsync(new EscalationQuestion(from, role, lines, purposes, until, maxSteps, asOf).Ask(time.Today()), cancellationToken);

    /// <summary>Who does each of these escalate to? One answer a question, in their order; null, with an error at its place, where a question cannot be answered.</summary>
    /// <param name="questions">Up to 50 questions.</param>
    /// <param name="asOf">The day of the questions that name none, such as `2027-01-01`; today (UTC) unless given.</param>
    [ListSize(AssumedSize = Batch.Most)]
    public Task<IReadOnlyList<EscalationAnswer?>?> GetEscalationPathsAsync(
        IReadOnlyList<EscalationQuestion> questions, EscalationDataLoader paths, [Service] TimeProvider time, IResolverContext context, CancellationToken cancellationToken, DateOnly? asOf = null)
        => Batch.AnswerAllAsync(questions, question => paths.AnswerAsync(question.Ask(asOf ?? time.Today()), cancellationToken), context);
}
