using System.Text.Json;

namespace HotChocolate.AspNetCore.Tests.Golden;

/// <summary>A request, and what HotChocolate 15.1 answered.</summary>
public sealed record Exchange(string Id, string Mode, string Method, string Path, IReadOnlyDictionary<string, string> Headers, string? Body, int Status, string ContentType, string Response)
{
    /// <summary>The recorded exchanges of a file beside the tests, in their order.</summary>
    public static IReadOnlyList<Exchange> Read(string file)
        => [.. File.ReadLines(System.IO.Path.Combine(AppContext.BaseDirectory, "Golden", file)).Select(Parse)];

    /// <summary>The rows that are not replayed, or not compared, with the reason of each.</summary>
    public static IReadOnlyDictionary<string, string> Exceptions(string file)
        => File.ReadLines(System.IO.Path.Combine(AppContext.BaseDirectory, "Golden", file))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split(": ", 2))
            .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    private static Exchange Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        var row = document.RootElement;
        var request = row.GetProperty("request");
        var body = request.TryGetProperty("body", out var raw) && raw.ValueKind is JsonValueKind.String ? raw.GetString()
            : request.TryGetProperty("json", out var json) && json.ValueKind is not JsonValueKind.Null ? json.GetRawText()
            : null;
        return new Exchange(
            row.GetProperty("id").GetString()!,
            row.TryGetProperty("mode", out var mode) ? mode.GetString()! : "",
            request.GetProperty("method").GetString()!,
            request.GetProperty("path").GetString()!,
            request.GetProperty("headers").EnumerateObject().ToDictionary(h => h.Name, h => h.Value.GetString()!, StringComparer.OrdinalIgnoreCase),
            body,
            row.GetProperty("status").GetInt32(),
            row.GetProperty("contentType").GetString() ?? "",
            row.GetProperty("responseRaw").GetString() ?? "");
    }
}
