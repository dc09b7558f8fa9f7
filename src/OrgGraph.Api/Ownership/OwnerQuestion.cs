using OrgGraph.Api.Questions;

namespace OrgGraph.Api.Ownership;

/// <summary>Who owns a thing?</summary>
/// <param name="Of">The account or partner: an id such as `account:fabrikam`, or an external key such as `crm:A-10010`.</param>
/// <param name="Role">The code of the role in which it is owned, such as `SPECIALIST`; the usual one unless given: `ACCOUNT_EXECUTIVE` of an account, `PAM` of a partner.</param>
/// <param name="SolutionArea">The solution area, such as `solution-area:data-ai`; the thing as a whole unless given.</param>
/// <param name="AsOf">The day, such as `2027-01-01`; the field's `asOf` unless given.</param>
public sealed record OwnerQuestion([property: RequiredId] string Of, string? Role = null, [property: OptionalId] string? SolutionArea = null, DateOnly? AsOf = null)
{
    internal Core.Ownership.OwnerQuestion Ask(DateOnly today)
        => new(Given.Id(Of, "of"), Given.OptionalCode(Role, "role"), Given.OptionalId(SolutionArea, "solutionArea"), AsOf ?? today);
}
