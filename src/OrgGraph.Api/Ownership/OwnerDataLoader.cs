using OrgGraph.Api.Questions;
using OrgGraph.Api.Reading;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Ownership;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Ownership;

/// <summary>Answers who owns things.</summary>
public sealed class OwnerDataLoader(RequestReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : QuestionDataLoader<Core.Ownership.OwnerQuestion, Core.Ownership.OwnerAnswer, OwnerAnswer>(reader, scheduler, options)
{
    /// <inheritdoc/>
    protected override string Question => "owner";

    /// <inheritdoc/>
    protected override Slice SliceFor(IReadOnlyList<Core.Ownership.OwnerQuestion> questions) => new OwnerSlice(questions);

    /// <inheritdoc/>
    protected override Core.Ownership.OwnerAnswer Answer(Organization organization, Core.Ownership.OwnerQuestion question) => OwnerRule.Answer(organization, question);

    /// <inheritdoc/>
    protected override DateOnly AsOf(Core.Ownership.OwnerQuestion question) => question.AsOf;

    /// <inheritdoc/>
    protected override string Status(Core.Ownership.OwnerAnswer answer) => answer.Status.ToString();
}
