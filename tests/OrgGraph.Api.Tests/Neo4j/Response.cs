using System.Text.Json;

namespace OrgGraph.Api.Tests.Neo4j;

/// <summary>What a server said to a question while something was amiss.</summary>
/// <param name="Query">The question.</param>
/// <param name="Body">The whole response.</param>
/// <param name="Time">How long it took.</param>
internal sealed record Response(string Query, string Body, TimeSpan Time)
{
    /// <summary>What a store that cannot be read has for a code.</summary>
    private static readonly string[] s_codes = ["STORE_UNAVAILABLE", "STORE_TIMEOUT", "STORE_BUSY"];

    /// <summary>What an answer does not tell of the inside.</summary>
    private static readonly string[] s_secrets = ["bolt", "neo4j", "127.0.0.1", Neo4jServer.Password, " at OrgGraph."];

    /// <summary>Null when it is the right answer, else the code of its error; fails when it is anything else, or came too late.</summary>
    /// <param name="right">The right answer.</param>
    public string? Judge(string right)
    {
        Assert.True(Time < RelayedServer.Limit, $"{Query} took {Time}: {Body}");
        if (Body == right) return null;
        Assert.DoesNotContain(s_secrets, secret => Body.Contains(secret, StringComparison.OrdinalIgnoreCase));
        var codes = Errors().ToList();
        Assert.True(codes.Count > 0, $"{Query} has the wrong answer: {Body}");
        Assert.All(codes, code => Assert.Contains(code, s_codes));
        return codes[0];
    }

    private IEnumerable<string> Errors()
    {
        using var document = JsonDocument.Parse(Body);
        if (!document.RootElement.TryGetProperty("errors", out var errors)) yield break;
        foreach (var error in errors.EnumerateArray())
        {
            Assert.EndsWith(".", error.GetProperty("message").GetString(), StringComparison.Ordinal);
            yield return error.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out var code) ? code.GetString()! : Body;
        }
    }
}
