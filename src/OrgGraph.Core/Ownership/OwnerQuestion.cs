namespace OrgGraph.Core.Ownership;

/// <summary>Who owns a thing?</summary>
/// <param name="Of">The account or partner: an id, or an external key.</param>
/// <param name="Role">The code of the role in which it is owned; null for the usual one: ACCOUNT_EXECUTIVE of an account, PAM of a partner.</param>
/// <param name="SolutionArea">The solution area (an id, or an external key), or null for the thing as a whole.</param>
/// <param name="AsOf">The day.</param>
public sealed record OwnerQuestion(string Of, string? Role, string? SolutionArea, DateOnly AsOf);
