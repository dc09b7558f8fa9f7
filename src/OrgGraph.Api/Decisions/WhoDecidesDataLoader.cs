using OrgGraph.Api.Questions;
using OrgGraph.Api.Reading;
using OrgGraph.Core.Decisions;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Decisions;

/// <summary>Answers who may decide.</summary>
public sealed class WhoDecidesDataLoader(RequestReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : QuestionDataLoader<Core.Decisions.WhoDecidesQuestion, Core.Decisions.WhoDecidesAnswer, WhoDecidesAnswer>(reader, scheduler, options)
{
    /// <inheritdoc/>
    protected override string Question => "whoDecides";

    /// <inheritdoc/>
    protected override Slice SliceFor(IReadOnlyList<Core.Decisions.WhoDecidesQuestion> questions) => new WhoDecidesSlice(questions);

    /// <inheritdoc/>
    protected override Core.Decisions.WhoDecidesAnswer Answer(Organization organization, Core.Decisions.WhoDecidesQuestion question) => WhoDecidesRule.Answer(organization, question);

    /// <inheritdoc/>
    protected override DateOnly AsOf(Core.Decisions.WhoDecidesQuestion question) => question.AsOf;

    /// <inheritdoc/>
    protected override string Status(Core.Decisions.WhoDecidesAnswer answer) => answer.Status.ToString();
}
