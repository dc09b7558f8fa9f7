using OrgGraph.Api.Questions;
using OrgGraph.Api.Reading;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Escalation;

/// <summary>Answers whom to escalate to.</summary>
public sealed class EscalationDataLoader(RequestReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : QuestionDataLoader<Core.Escalation.EscalationQuestion, Core.Escalation.EscalationAnswer, EscalationAnswer>(reader, scheduler, options)
{
    /// <inheritdoc/>
    protected override string Question => "escalationPath";

    /// <inheritdoc/>
    protected override Slice SliceFor(IReadOnlyList<Core.Escalation.EscalationQuestion> questions) => new EscalationSlice(questions);

    /// <inheritdoc/>
    protected override Core.Escalation.EscalationAnswer Answer(Organization organization, Core.Escalation.EscalationQuestion question) => EscalationRule.Answer(organization, question);

    /// <inheritdoc/>
    protected override DateOnly AsOf(Core.Escalation.EscalationQuestion question) => question.AsOf;

    /// <inheritdoc/>
    protected override string Status(Core.Escalation.EscalationAnswer answer) => answer.Outcome.ToString();
}
