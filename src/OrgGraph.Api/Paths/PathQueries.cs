using OrgGraph.Api.Questions;
using OrgGraph.Api.Reading;
using OrgGraph.Api.Schema;
using OrgGraph.Core.Escalation;

namespace OrgGraph.Api.Paths;

/// <summary>How are two positions connected?</summary>
[ExtendObjectType<Query>]
public sealed class PathQueries
{
    /// <summary>How are two positions connected by reporting lines, and who is their nearest common leader?</summary>
    /// <param name="from">A position, or a person with one permanent position: an id such as `person:emeka-sandoval`, or an external key.</param>
    /// <param name="to">Likewise.</param>
    /// <param name="lines">Which lines count.</param>
    /// <param name="asOf">The day, such as `2027-01-01`; today (UTC) unless given.</param>
    public Task<ReportingPathAnswer?> GetReportingPathAsync(
        [RequiredId] string from, [RequiredId] string to, ReportingPathDataLoader paths, [Service] TimeProvider time, CancellationToken cancellationToken,
        ReportingLines lines = ReportingLines.Solid, DateOnly? asOf = null)
        => paths.AnswerAsync(new ReportingPathQuestion(from, to, lines, asOf).Ask(time.Today()), cancellationToken);

    /// <summary>How is each of these pairs connected? One answer a question, in their order; null, with an error at its place, where a question cannot be answered.</summary>
    /// <param name="questions">Up to 50 questions.</param>
    /// <param name="asOf">The day of the questions that name none, such as `2027-01-01`; today (UTC) unless given.</param>
    [ListSize(AssumedSize = Batch.Most)]
    public Task<IReadOnlyList<ReportingPathAnswer?>?> GetReportingPathsAsync(
        IReadOnlyList<ReportingPathQuestion> questions, ReportingPathDataLoader paths, [Service] TimeProvider time, IResolverContext context, CancellationToken cancellationToken, DateOnly? asOf = null)
        => Batch.AnswerAllAsync(questions, question => paths.AnswerAsync(question.Ask(asOf ?? time.Today()), cancellationToken), context);
}
