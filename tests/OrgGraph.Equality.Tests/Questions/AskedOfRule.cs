using System.Text.Json.Nodes;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;
using OrgGraph.Core.Store;
using OrgGraph.Files.Scenarios;

namespace OrgGraph.Equality.Tests.Questions;

/// <summary>A question that a rule answers on a slice.</summary>
/// <param name="Question">What is asked, as in a scenario.</param>
internal sealed record AskedOfRule(ScenarioQuestion Question) : Asked
{
    /// <inheritdoc/>
    public override string Kind => Question.Kind.Name;

    public static AskedOfRule Of(object question) => new(new ScenarioQuestion(QuestionKind.Every.Single(kind => kind.Type == question.GetType()), question));

    /// <inheritdoc/>
    public override async ValueTask<JsonNode> AnswerAsync(IOrganizationReader reader)
        => Answer(await reader.SliceAsync(Question.Kind.SliceFor(Question.Value), CancellationToken.None));

    /// <summary>The rule's answer on a slice, with the nodes that it names and the slice does not hold: who shows the answer would look for them there.</summary>
    /// <exception cref="OrganizationException">The question cannot be asked as it stands.</exception>
    public JsonNode Answer(Organization slice)
    {
        var answer = AnswerTree.Of(Question.Kind.Answer(slice, Question.Value)).AsObject();
        if (Ids(answer).FirstOrDefault(id => slice.Find<Node>(id) == null) is { } missing)
            answer["notBrought"] = missing;
        return answer;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Kind}: {AnswerTree.Of(Question.Value).ToJsonString()}";

    private static IEnumerable<string> Ids(JsonNode? tree) => tree switch
    {
        JsonObject fields => fields.Where(field => field.Key is not ("because" or "skipped" or "claim" or "right" or "line" or "lines")).SelectMany(field => Ids(field.Value)),
        JsonArray items => items.SelectMany(Ids),
        JsonValue value when value.TryGetValue(out string? text) && RecordKind.OfNodeId(text) != null => [text],
        _ => [],
    };
}
