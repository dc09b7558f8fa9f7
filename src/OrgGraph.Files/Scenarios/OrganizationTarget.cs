using System.Text.Json.Nodes;
using OrgGraph.Core.Graph;

namespace OrgGraph.Files.Scenarios;

/// <summary>Asks the rules over an organisation in memory.</summary>
/// <param name="organization">The organisation.</param>
public sealed class OrganizationTarget(Organization organization) : IScenarioTarget
{
    /// <inheritdoc/>
    public ValueTask<JsonNode> AnswerAsync(ScenarioQuestion question, CancellationToken cancellationToken)
        => ValueTask.FromResult(AnswerTree.Of(question.Kind.Answer(organization, question.Value)));
}
