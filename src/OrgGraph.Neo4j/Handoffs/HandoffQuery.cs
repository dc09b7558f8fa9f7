using OrgGraph.Core.Handoffs;
using OrgGraph.Core.Ownership;
using OrgGraph.Neo4j.Cypher;
using OrgGraph.Neo4j.Slices;

namespace OrgGraph.Neo4j.Handoffs;

/// <summary>Whom to hand over to.</summary>
internal static class HandoffQuery
{
    /// <summary>The query of a slice for <see cref="HandoffResolver"/>.</summary>
    public static SliceQuery Of(HandoffSlice slice) => new(CypherText.Of("Handoffs/handoff.cypher"), new()
    {
        ["questions"] = slice.Questions.Select(Question).ToList(),
        ["partnerRole"] = OwnerRule.PartnerRole,
    });

    private static Dictionary<string, object?> Question(HandoffQuestion question) => new()
    {
        ["of"] = question.Of,
        ["stage"] = question.Stage,
        ["rule"] = question.Rule,
        ["solutionArea"] = question.SolutionArea,
        ["asOf"] = question.AsOf,
    };
}
