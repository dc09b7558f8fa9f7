using OrgGraph.Core.Ownership;
using OrgGraph.Neo4j.Cypher;
using OrgGraph.Neo4j.Slices;

namespace OrgGraph.Neo4j.Ownership;

/// <summary>Who owns a thing, and who is around an account.</summary>
internal static class OwnershipQueries
{
    /// <summary>The query of a slice for <see cref="OwnerRule"/>.</summary>
    public static SliceQuery Of(OwnerSlice slice) => new(CypherText.Of("Ownership/owner.cypher"), new()
    {
        ["questions"] = slice.Questions.Select(q => new Dictionary<string, object?> { ["of"] = q.Of, ["role"] = q.Role, ["solutionArea"] = q.SolutionArea, ["asOf"] = q.AsOf }).ToList(),
        ["accountRole"] = OwnerRule.AccountRole,
        ["partnerRole"] = OwnerRule.PartnerRole,
    });

    /// <summary>The query of a slice for <see cref="AccountTeamRule"/>.</summary>
    public static SliceQuery Of(AccountTeamSlice slice) => new(CypherText.Of("Ownership/account-team.cypher"), new()
    {
        ["questions"] = slice.Questions.Select(q => new Dictionary<string, object?> { ["account"] = q.Account, ["asOf"] = q.AsOf }).ToList(),
        ["partnerRole"] = OwnerRule.PartnerRole,
    });
}
