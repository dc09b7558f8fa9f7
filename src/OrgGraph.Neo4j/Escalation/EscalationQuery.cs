using OrgGraph.Core.Escalation;
using OrgGraph.Core.Ownership;
using OrgGraph.Neo4j.Cypher;
using OrgGraph.Neo4j.Slices;

namespace OrgGraph.Neo4j.Escalation;

/// <summary>Whom to escalate to.</summary>
internal static class EscalationQuery
{
    /// <summary>The query of a slice for <see cref="EscalationRule"/>.</summary>
    public static SliceQuery Of(EscalationSlice slice) => new(CypherText.Of("Escalation/escalation.cypher"), new()
    {
        ["questions"] = slice.Questions.Select(Question).ToList(),
        ["accountRole"] = OwnerRule.AccountRole,
        ["partnerRole"] = OwnerRule.PartnerRole,
    });

    private static Dictionary<string, object?> Question(EscalationQuestion question) => new()
    {
        ["from"] = question.From,
        ["role"] = question.Role,
        ["dotted"] = question.Lines == ReportingLines.SolidAndDotted,
        ["purposes"] = question.Purposes,
        ["decision"] = question.Until?.Decision,
        ["asOf"] = question.AsOf,
    };
}
