using System.Text.Json.Nodes;
using OrgGraph.Core.Graph;

namespace OrgGraph.Files.Scenarios;

/// <summary>A way of asking: over an organisation in memory, over a store, through the API. Every way must give equal answers.</summary>
public interface IScenarioTarget
{
    /// <summary>Answers a question, as the tree that <see cref="AnswerTree"/> makes of the rule's answer.</summary>
    /// <exception cref="OrganizationException">The question cannot be asked as it stands.</exception>
    ValueTask<JsonNode> AnswerAsync(ScenarioQuestion question, CancellationToken cancellationToken);
}
