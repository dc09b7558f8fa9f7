using OrgGraph.Api.Questions;

namespace OrgGraph.Api.Ownership;

/// <summary>Who is around an account?</summary>
/// <param name="Account">The account: an id such as `account:fabrikam`, or an external key such as `crm:A-10010`.</param>
/// <param name="AsOf">The day, such as `2027-01-01`; the field's `asOf` unless given.</param>
public sealed record AccountTeamQuestion([property: RequiredId] string Account, DateOnly? AsOf = null)
{
    internal Core.Ownership.AccountTeamQuestion Ask(DateOnly today) => new(Given.Id(Account, "account"), AsOf ?? today);
}
