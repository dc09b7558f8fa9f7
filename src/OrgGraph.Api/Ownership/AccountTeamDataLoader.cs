using OrgGraph.Api.Questions;
using OrgGraph.Api.Reading;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Ownership;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Ownership;

/// <summary>Answers who is around accounts.</summary>
public sealed class AccountTeamDataLoader(RequestReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : QuestionDataLoader<Core.Ownership.AccountTeamQuestion, Core.Ownership.AccountTeamAnswer, AccountTeamAnswer>(reader, scheduler, options)
{
    /// <inheritdoc/>
    protected override string Question => "accountTeam";

    /// <inheritdoc/>
    protected override Slice SliceFor(IReadOnlyList<Core.Ownership.AccountTeamQuestion> questions) => new AccountTeamSlice(questions);

    /// <inheritdoc/>
    protected override Core.Ownership.AccountTeamAnswer Answer(Organization organization, Core.Ownership.AccountTeamQuestion question) => AccountTeamRule.Answer(organization, question);

    /// <inheritdoc/>
    protected override DateOnly AsOf(Core.Ownership.AccountTeamQuestion question) => question.AsOf;

    /// <inheritdoc/>
    protected override string Status(Core.Ownership.AccountTeamAnswer answer) => "Resolved";
}
