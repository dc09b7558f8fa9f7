using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrgGraph.Core.Graph;
using OrgGraph.Files.Scenarios;

namespace OrgGraph.Scenarios;

/// <summary>Asks the GraphQL API for the whole answer, with nodes as their ids.</summary>
internal sealed class GraphQLTarget(HttpClient client, GraphQLSelections selections) : IScenarioTarget
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web) { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) } };

    /// <inheritdoc/>
    public async ValueTask<JsonNode> AnswerAsync(ScenarioQuestion question, CancellationToken cancellationToken)
    {
        var variables = JsonSerializer.SerializeToNode(question.Value, question.Value.GetType(), s_options);
        using var response = await client.PostAsJsonAsync("/graphql", new { query = selections.QueryFor(question.Kind), variables }, cancellationToken);
        var body = (await response.Content.ReadFromJsonAsync<JsonObject>(cancellationToken))!;
        if (body["errors"] is JsonArray { Count: > 0 } errors)
            throw new OrganizationException(errors[0]!["extensions"]?["code"]?.ToString() ?? "", errors[0]!["message"]!.ToString());
        return Flat(body["data"]!["answer"])!;
    }

    /// <summary>The tree with each <c>{ id }</c> made an id, and without the fractions of seconds that the API's times have.</summary>
    private static JsonNode? Flat(JsonNode? node) => node switch
    {
        JsonObject o when o.Count == 1 && o["id"] is { } id => id.DeepClone(),
        JsonObject o => new JsonObject(o.Select(field => KeyValuePair.Create(field.Key, field.Key == "due" ? Time(field.Value) : Flat(field.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Flat)]),
        _ => node?.DeepClone(),
    };

    private static JsonNode? Time(JsonNode? due) => due == null ? null : JsonSerializer.SerializeToNode(due.GetValue<DateTimeOffset>(), s_options);
}
