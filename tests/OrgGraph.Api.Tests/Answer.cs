using System.Net;
using System.Text.Json;

namespace OrgGraph.Api.Tests;

/// <summary>A GraphQL response, and the shortest way to what is in it.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The whole body.</param>
public sealed record Answer(HttpStatusCode Status, JsonElement Body)
{
    /// <summary>The errors as <c>CODE @ path</c>, in the order of their paths.</summary>
    public IReadOnlyList<string> Errors => Body.TryGetProperty("errors", out var errors)
        ? [.. errors.EnumerateArray().Select(error => $"{Code(error)} @ {Path(error)}").Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The messages of the errors.</summary>
    public IReadOnlyList<string?> Messages => Body.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray().Select(error => error.GetProperty("message").GetString())] : [];

    /// <summary>The data, of a response without errors.</summary>
    public JsonElement Data
    {
        get
        {
            Assert.Empty(Errors);
            return Body.GetProperty("data");
        }
    }

    /// <summary>What stands at a path of the data, such as <c>owner.owner.position.id</c> or <c>owners.0</c>, as text; JSON null is null.</summary>
    public string? this[string path]
    {
        get
        {
            var at = Body.GetProperty("data");
            foreach (var part in path.Split('.'))
                at = int.TryParse(part, out var index) ? at[index] : at.GetProperty(part);
            return at.ValueKind switch { JsonValueKind.Null => null, JsonValueKind.String => at.GetString(), _ => at.GetRawText() };
        }
    }

    /// <summary>The values of a member in a list, in order: <c>Each("persons.nodes", "id")</c>.</summary>
    public IReadOnlyList<string?> Each(string list, string member)
    {
        var at = Body.GetProperty("data");
        foreach (var part in list.Split('.'))
            at = int.TryParse(part, out var index) ? at[index] : at.GetProperty(part);
        return [.. at.EnumerateArray().Select(item => member.Split('.').Aggregate(item, (value, name) => value.GetProperty(name)).ToString())];
    }

    private static string Code(JsonElement error) => error.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out var code) ? code.GetString()! : "-";

    private static string Path(JsonElement error) => error.TryGetProperty("path", out var path) ? string.Join('.', path.EnumerateArray().Select(part => part.ToString())) : "-";
}
