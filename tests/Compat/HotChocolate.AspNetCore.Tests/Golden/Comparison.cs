using System.Text.Json;

namespace HotChocolate.AspNetCore.Tests.Golden;

/// <summary>What must be equal: status, content type, data to the letter, each error's path and code. Messages, locations and other extensions of errors may differ.</summary>
public static class Comparison
{
    public static void AssertEqual(Exchange expected, GoldenHost.Answer actual)
    {
        Assert.Equal((expected.Status, expected.ContentType), (actual.Status, actual.ContentType));
        if (expected.ContentType.Contains("event-stream", StringComparison.Ordinal))
        {
            AssertEqualEvents(expected.Response.Split('\n'), actual.Body.Split('\n'));
        }
        else if (expected.ContentType.Contains("json", StringComparison.Ordinal) && expected.Response.StartsWith('{'))
        {
            AssertEqual(expected.Response, actual.Body);
        }
        else
        {
            Assert.Equal(expected.Response, actual.Body);
        }
    }

    private static void AssertEqualEvents(string[] expected, string[] actual)
    {
        Assert.Equal(expected.Select(Field), actual.Select(Field));
        foreach (var (wanted, given) in expected.Zip(actual).Where(line => Field(line.First) == "data"))
        {
            AssertEqual(wanted["data: ".Length..], given["data: ".Length..]);
        }

        static string Field(string line) => line.StartsWith("data: ", StringComparison.Ordinal) ? "data" : line;
    }

    /// <summary>Compares two responses that are JSON.</summary>
    public static void AssertEqual(string expected, string actual)
    {
        using var wanted = JsonDocument.Parse(expected);
        using var given = JsonDocument.Parse(actual);
        Assert.Equal(Member(wanted, "data"), Member(given, "data"));
        Assert.Equal(Member(wanted, "extensions"), Member(given, "extensions"));
        Assert.Equal(Errors(wanted), Errors(given));
    }

    private static string? Member(JsonDocument response, string name)
        => response.RootElement.TryGetProperty(name, out var member) ? member.GetRawText() : null;

    private static List<string> Errors(JsonDocument response)
        => response.RootElement.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray().Select(Error).Order(StringComparer.Ordinal)] : [];

    private static string Error(JsonElement error)
    {
        var path = error.TryGetProperty("path", out var p) ? p.GetRawText() : "no path";
        var code = error.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out var c) ? c.GetString() : "no code";
        return $"{path} {code}";
    }
}
