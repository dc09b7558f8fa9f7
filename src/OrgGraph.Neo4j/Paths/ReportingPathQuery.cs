using OrgGraph.Core.Escalation;
using OrgGraph.Core.Paths;
using OrgGraph.Neo4j.Cypher;
using OrgGraph.Neo4j.Slices;

namespace OrgGraph.Neo4j.Paths;

/// <summary>How positions are connected.</summary>
internal static class ReportingPathQuery
{
    /// <summary>The query of a slice.</summary>
    public static SliceQuery Of(ReportingPathSlice slice) => new(CypherText.Of("Paths/reporting-path.cypher"), new()
    {
        ["questions"] = slice.Questions.Select(question => new Dictionary<string, object?>
        {
            ["ends"] = new[] { question.From, question.To },
            ["dotted"] = question.Lines == ReportingLines.SolidAndDotted,
            ["asOf"] = question.AsOf,
        }).ToList(),
        ["mostLines"] = ReportingPathQuestion.MostLines,
    });
}
