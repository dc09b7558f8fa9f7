using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using OrgGraph.Files.Scenarios;

namespace OrgGraph.Scenarios;

/// <summary>Writes queries for whole answers from the schema that the API tells by introspection.</summary>
internal sealed class GraphQLSelections
{
    /// <summary>Answers can hold answers of their own kind, such as the steps of a dotted branch of a step: so often one type stands within itself.</summary>
    private const int Nesting = 1;

    private const string Introspection = """
        { __schema { queryType { name } types { name kind interfaces { name } fields { name args { name type { ...T } } type { ...T } } } } }
        fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        """;

    private static readonly Dictionary<string, string> s_fields = new(StringComparer.Ordinal)
    {
        ["owner"] = "owner",
        ["accountTeam"] = "accountTeam",
        ["escalation"] = "escalationPath",
        ["decides"] = "whoDecides",
        ["handoff"] = "handoff",
        ["path"] = "reportingPath",
    };

    private readonly ConcurrentDictionary<string, string> _queries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonNode> _types;
    private readonly JsonNode _query;

    private GraphQLSelections(JsonNode schema)
    {
        _types = schema["types"]!.AsArray().ToDictionary(type => type!["name"]!.ToString(), type => type!, StringComparer.Ordinal);
        _query = _types[schema["queryType"]!["name"]!.ToString()];
    }

    /// <summary>Whether the API has the question as a field of its own. Who answers for a seat is a part of other answers there.</summary>
    public static bool Has(QuestionKind kind) => s_fields.ContainsKey(kind.Name);

    public static async Task<GraphQLSelections> ReadAsync(HttpClient client)
    {
        using var response = await client.PostAsJsonAsync("/graphql", new { query = Introspection });
        return new GraphQLSelections((await response.Content.ReadFromJsonAsync<JsonObject>())!["data"]!["__schema"]!);
    }

    /// <summary>The query that asks a question of the kind, its arguments as variables, and selects the whole answer as <c>answer</c>.</summary>
    public string QueryFor(QuestionKind kind) => _queries.GetOrAdd(kind.Name, _ =>
    {
        var field = Fields(_query).Single(f => f["name"]!.ToString() == s_fields[kind.Name]);
        var arguments = field["args"]!.AsArray().Select(argument => (Name: argument!["name"]!.ToString(), Type: Written(argument["type"]!))).ToList();
        return $"query({string.Join(", ", arguments.Select(a => $"${a.Name}: {a.Type}"))}) {{ answer: {field["name"]}({string.Join(", ", arguments.Select(a => $"{a.Name}: ${a.Name}"))}) {Selection(Named(field["type"]!), [])} }}";
    });

    private string Selection(string name, IReadOnlyList<string> within)
    {
        var type = _types[name];
        if (type["kind"]!.ToString() is "SCALAR" or "ENUM") return "";
        if (name == "Node" || type["interfaces"] is JsonArray interfaces && interfaces.Any(i => i!["name"]!.ToString() == "Node")) return "{ id }";
        IReadOnlyList<string> inner = [.. within, name];
        var fields = Fields(type).Where(field => inner.Count(n => n == Named(field["type"]!)) <= Nesting);
        return $"{{ {string.Join(' ', fields.Select(field => $"{field["name"]} {Selection(Named(field["type"]!), inner)}"))} }}";
    }

    private static IEnumerable<JsonNode> Fields(JsonNode type) => type["fields"]!.AsArray().Select(field => field!);

    private static string Named(JsonNode type) => type["ofType"] is { } inner ? Named(inner) : type["name"]!.ToString();

    private static string Written(JsonNode type) => type["kind"]!.ToString() switch
    {
        "NON_NULL" => Written(type["ofType"]!) + "!",
        "LIST" => $"[{Written(type["ofType"]!)}]",
        _ => type["name"]!.ToString(),
    };
}
