using OrgGraph.Api.Questions;
using OrgGraph.Api.Reading;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Paths;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Paths;

/// <summary>Answers how positions are connected by reporting lines.</summary>
public sealed class ReportingPathDataLoader(RequestReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : QuestionDataLoader<Core.Paths.ReportingPathQuestion, Core.Paths.ReportingPathAnswer, ReportingPathAnswer>(reader, scheduler, options)
{
    /// <inheritdoc/>
    protected override string Question => "reportingPath";

    /// <inheritdoc/>
    protected override Slice SliceFor(IReadOnlyList<Core.Paths.ReportingPathQuestion> questions) => new ReportingPathSlice(questions);

    /// <inheritdoc/>
    protected override Core.Paths.ReportingPathAnswer Answer(Organization organization, Core.Paths.ReportingPathQuestion question) => ReportingPathRule.Answer(organization, question);

    /// <inheritdoc/>
    protected override DateOnly AsOf(Core.Paths.ReportingPathQuestion question) => question.AsOf;

    /// <inheritdoc/>
    protected override string Status(Core.Paths.ReportingPathAnswer answer) => answer.Status.ToString();
}
