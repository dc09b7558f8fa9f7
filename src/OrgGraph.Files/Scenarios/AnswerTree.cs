using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrgGraph.Files.Scenarios;

/// <summary>An answer without its types: names in camel case, enums in upper snake case, nodes by their ids, dates in ISO 8601.</summary>
public static class AnswerTree
{
    internal static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false) },
        RespectNullableAnnotations = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The tree of an answer.</summary>
    public static JsonNode Of(object answer) => JsonSerializer.SerializeToNode(answer, answer.GetType(), Options)!;
}
