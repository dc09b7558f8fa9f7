using OrgGraph.Api.Schema;

namespace OrgGraph.Api.Hosting;

/// <summary>What the server says when it is ready.</summary>
internal static class Greeting
{
    private const string Query = "{ accounts(first: 3) { nodes { name owner { owner { position { title } } responder { person { name } } because { text } } } } }";

    /// <param name="output">Where to.</param>
    /// <param name="source">A sentence that says where answers come from.</param>
    /// <param name="urls">Where the server listens.</param>
    /// <param name="onlyTrusted">Whether it answers trusted documents alone, and so neither the example nor what is written in the IDE.</param>
    public static async Task WriteAsync(TextWriter output, string source, IEnumerable<string> urls, bool onlyTrusted)
    {
        await output.WriteLineAsync(source);
        foreach (var url in urls)
            await output.WriteLineAsync(onlyTrusted ? $"  Ask   {url}{OrgGraphApi.Path} for trusted documents by their hash; others are refused" : $"  Open  {url}{OrgGraphApi.Path}");
        if (!onlyTrusted)
            await output.WriteLineAsync($"  Try   curl -s {urls.First()}{OrgGraphApi.Path} -H 'Content-Type: application/json' -d '{{\"query\":\"{Query}\"}}'");
        await output.WriteLineAsync("  Stop  Ctrl-C");
    }
}
