using OrgGraph.Api.Schema;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Hosting;

/// <summary>What the server says when it is ready.</summary>
internal static class Greeting
{
    private const string Query = "{ accounts(first: 3) { nodes { name owner { owner { position { title } } responder { person { name } } because { text } } } } }";

    public static async Task WriteAsync(TextWriter output, IEnumerable<string> urls, IOrganizationReader reader)
    {
        await output.WriteLineAsync($"OrgGraph answers from revision {reader.Revision.Number} ({reader.Revision.Summary.TrimEnd('.')}).");
        foreach (var url in urls)
            await output.WriteLineAsync($"  Open  {url}{OrgGraphApi.Path}");
        await output.WriteLineAsync($"  Try   curl -s {urls.First()}{OrgGraphApi.Path} -H 'Content-Type: application/json' -d '{{\"query\":\"{Query}\"}}'");
        await output.WriteLineAsync("  Stop  Ctrl-C");
    }
}
