using OrgGraph.Api.Nodes;

namespace OrgGraph.Api.Ownership;

/// <summary>Who owns an account, asked at the account.</summary>
[ExtendObjectType<Account>]
public sealed class AccountOwnership
{
    /// <summary>Who owns the account, and why.</summary>
    /// <param name="role">The code of the role in which it is owned, such as `SPECIALIST`; `ACCOUNT_EXECUTIVE` unless given.</param>
    /// <param name="solutionArea">The solution area, such as `solution-area:data-ai`; the account as a whole unless given.</param>
    public Task<OwnerAnswer?> GetOwnerAsync([Parent] Account account, OwnerDataLoader owners, CancellationToken cancellationToken, string? role = null, [OptionalId] string? solutionArea = null)
        => owners.AnswerAsync(new OwnerQuestion(account.Id, role, solutionArea).Ask(account.AsOf), cancellationToken);

    /// <summary>Everyone around the account, and why.</summary>
    public Task<AccountTeamAnswer?> GetTeamAsync([Parent] Account account, AccountTeamDataLoader teams, CancellationToken cancellationToken)
        => teams.AnswerAsync(new AccountTeamQuestion(account.Id).Ask(account.AsOf), cancellationToken);

    /// <summary>Who owns the account in every role and solution area: the members of its team.</summary>
    [ListSize(AssumedSize = 10)]
    public async Task<IReadOnlyList<OwnerAnswer>?> GetOwnersAsync([Parent] Account account, AccountTeamDataLoader teams, CancellationToken cancellationToken)
        => (await GetTeamAsync(account, teams, cancellationToken))?.Members;
}
