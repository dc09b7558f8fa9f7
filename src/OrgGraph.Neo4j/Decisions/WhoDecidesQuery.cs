using OrgGraph.Core.Decisions;
using OrgGraph.Core.Ownership;
using OrgGraph.Neo4j.Cypher;
using OrgGraph.Neo4j.Slices;

namespace OrgGraph.Neo4j.Decisions;

/// <summary>Who may decide.</summary>
internal static class WhoDecidesQuery
{
    /// <summary>The query of a slice for <see cref="WhoDecidesRule"/>.</summary>
    public static SliceQuery Of(WhoDecidesSlice slice) => new(CypherText.Of("Decisions/who-decides.cypher"), new()
    {
        ["questions"] = slice.Questions.Select(q => new Dictionary<string, object?> { ["decision"] = q.Decision, ["about"] = q.About, ["asOf"] = q.AsOf }).ToList(),
        ["accountRole"] = OwnerRule.AccountRole,
        ["partnerRole"] = OwnerRule.PartnerRole,
    });
}
