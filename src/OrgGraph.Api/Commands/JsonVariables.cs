using System.Text.Json;

namespace OrgGraph.Api.Commands;

/// <summary>Variables of a query, given as JSON on the command line.</summary>
internal static class JsonVariables
{
    /// <summary>Reads a JSON object.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static Dictionary<string, object?> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? Members(document.RootElement)
            : throw new JsonException($"This is a JSON {document.RootElement.ValueKind.ToString().ToLowerInvariant()}.");
    }

    private static Dictionary<string, object?> Members(JsonElement value) => value.EnumerateObject().ToDictionary(member => member.Name, member => Value(member.Value), StringComparer.Ordinal);

    private static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => Members(value),
        JsonValueKind.Array => value.EnumerateArray().Select(Value).ToList(),
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.TryGetInt64(out var whole) ? whole : value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
