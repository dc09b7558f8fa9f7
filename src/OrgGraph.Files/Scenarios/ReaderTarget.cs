using System.Text.Json.Nodes;
using OrgGraph.Core.Store;

namespace OrgGraph.Files.Scenarios;

/// <summary>Asks the rules over what a store brings for each question.</summary>
/// <param name="reader">The revision that is asked.</param>
public sealed class ReaderTarget(IOrganizationReader reader) : IScenarioTarget
{
    /// <inheritdoc/>
    public async ValueTask<JsonNode> AnswerAsync(ScenarioQuestion question, CancellationToken cancellationToken)
    {
        var slice = await reader.SliceAsync(question.Kind.SliceFor(question.Value), cancellationToken);
        return AnswerTree.Of(question.Kind.Answer(slice, question.Value));
    }
}
