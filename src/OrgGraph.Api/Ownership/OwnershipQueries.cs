using OrgGraph.Api.Questions;
using OrgGraph.Api.Reading;
using OrgGraph.Api.Schema;

namespace OrgGraph.Api.Ownership;

/// <summary>Who owns this, and who else is around it?</summary>
[ExtendObjectType<Query>]
public sealed class OwnershipQueries
{
    /// <summary>Who owns an account or a partner? The accountable seat, who answers for it on the day, and why.</summary>
    /// <param name="of">The account or partner: an id such as `account:fabrikam`, or an external key such as `crm:A-10010`.</param>
    /// <param name="role">The code of the role in which it is owned, such as `SPECIALIST`; the usual one unless given: `ACCOUNT_EXECUTIVE` of an account, `PAM` of a partner.</param>
    /// <param name="solutionArea">The solution area, such as `solution-area:data-ai`; the thing as a whole unless given.</param>
    /// <param name="asOf">The day, such as `2027-01-01`; today (UTC) unless given.</param>
    public Task<OwnerAnswer?> GetOwnerAsync(
        [RequiredId] string of, OwnerDataLoader owners, [Service] TimeProvider time, CancellationToken cancellationToken,
        string? role = null, [OptionalId] string? solutionArea = null, DateOnly? asOf = null)
        => owners.AnswerAsync(new OwnerQuestion(of, role, solutionArea, asOf).Ask(time.Today()), cancellationToken);

    /// <summary>Who owns each of these? One answer a question, in their order; null, with an error at its place, where a question cannot be answered.</summary>
    /// <param name="questions">Up to 50 questions.</param>
    /// <param name="asOf">The day of the questions that name none, such as `2027-01-01`; today (UTC) unless given.</param>
    [ListSize(AssumedSize = Batch.Most)]
    public Task<IReadOnlyList<OwnerAnswer?>?> GetOwnersAsync(
        IReadOnlyList<OwnerQuestion> questions, OwnerDataLoader owners, [Service] TimeProvider time, IResolverContext context, CancellationToken cancellationToken, DateOnly? asOf = null)
        => Batch.AnswerAllAsync(questions, question => owners.AnswerAsync(question.Ask(asOf ?? time.Today()), cancellationToken), context);

    /// <summary>Who is around an account? Its owners in every role, the partners on it and their managers.</summary>
    /// <param name="account">The account: an id such as `account:fabrikam`, or an external key such as `crm:A-10010`.</param>
    /// <param name="asOf">The day, such as `2027-01-01`; today (UTC) unless given.</param>
    public Task<AccountTeamAnswer?> GetAccountTeamAsync(
        [RequiredId] string account, AccountTeamDataLoader teams, [Service] TimeProvider time, CancellationToken cancellationToken, DateOnly? asOf = null)
        => teams.AnswerAsync(new AccountTeamQuestion(account, asOf).Ask(time.Today()), cancellationToken);

    /// <summary>Who is around each of these accounts? One answer a question, in their order; null, with an error at its place, where a question cannot be answered.</summary>
    /// <param name="questions">Up to 50 questions.</param>
    /// <param name="asOf">The day of the questions that name none, such as `2027-01-01`; today (UTC) unless given.</param>
    [ListSize(AssumedSize = Batch.Most)]
    public Task<IReadOnlyList<AccountTeamAnswer?>?> GetAccountTeamsAsync(
        IReadOnlyList<AccountTeamQuestion> questions, AccountTeamDataLoader teams, [Service] TimeProvider time, IResolverContext context, CancellationToken cancellationToken, DateOnly? asOf = null)
        => Batch.AnswerAllAsync(questions, question => teams.AnswerAsync(question.Ask(asOf ?? time.Today()), cancellationToken), context);
}
