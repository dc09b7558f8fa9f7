using OrgGraph.Api.Questions;
using OrgGraph.Api.Reading;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Handoffs;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Handoffs;

/// <summary>Answers whom to hand over to.</summary>
public sealed class HandoffDataLoader(RequestReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : QuestionDataLoader<Core.Handoffs.HandoffQuestion, Core.Handoffs.HandoffAnswer, HandoffAnswer>(reader, scheduler, options)
{
    /// <inheritdoc/>
    protected override string Question => "handoff";

    /// <inheritdoc/>
    protected override Slice SliceFor(IReadOnlyList<Core.Handoffs.HandoffQuestion> questions) => new HandoffSlice(questions);

    /// <inheritdoc/>
    protected override Core.Handoffs.HandoffAnswer Answer(Organization organization, Core.Handoffs.HandoffQuestion question) => HandoffResolver.Answer(organization, question);

    /// <inheritdoc/>
    protected override DateOnly AsOf(Core.Handoffs.HandoffQuestion question) => question.AsOf;

    /// <inheritdoc/>
    protected override string Status(Core.Handoffs.HandoffAnswer answer) => answer.Status.ToString();
}
