using System.Text.Json;
using OrgGraph.Bench.Load;

namespace OrgGraph.Bench.Suites;

/// <summary>The sample application's three queries: through the GraphQL server, through GraphQL.NET bare, and as bytes that Kestrel writes.</summary>
internal static class EngineSuite
{
    private static readonly (string Name, string Query, double Target)[] s_queries =
    [
        ("hello", "{ hello }", 1.1),
        ("nested data loaders", "{ perfCategories { id name products { id name price brand { id name } } } }", 1.5),
        ("10,000 objects", "{ perfItems { id name value active } }", 6),
    ];

    public static async Task<IReadOnlyList<Aim>> RunAsync(int rounds, TimeSpan each)
    {
        using var server = await ServerProcess.StartAsync("tests/Compat/Sample", "Sample", []);
        using var baseline = await ServerProcess.StartAsync("bench/Baseline", "Baseline", []);
        (string Name, ServerProcess Server, string Path)[] subjects = [("OrgGraph's server", server, "/graphql"), ("GraphQL.NET", baseline, "/graphql"), ("Kestrel", baseline, "/raw")];
        var aims = new List<Aim>();
        foreach (var (name, query, target) in s_queries)
        {
            string[] bodies = [JsonSerializer.Serialize(new { query })];
            await SameAnswerAsync(subjects.Select(s => new Uri(s.Server.Url, s.Path)), bodies[0]);
            var results = await Rounds.RunAsync([.. subjects.Select(s => Subject.Http(s.Name, s.Server, bodies, connections: 16, s.Path))], rounds, each);
            Rounds.Print(name, subjects.Select(s => s.Name), results);
            aims.Add(new Aim($"{name}, throughput against GraphQL.NET", Rounds.Ratio(results[0], results[1], r => r.PerSecond), target));
            Console.WriteLine($"  against Kestrel's bytes: {Rounds.Ratio(results[0], results[2], r => r.PerSecond):0.000}");
        }
        return aims;
    }

    private static async Task SameAnswerAsync(IEnumerable<Uri> urls, string body)
    {
        var answers = new List<string>();
        using var client = new HttpClient();
        foreach (var url in urls)
        {
            using var content = new StringContent(body, mediaType: new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));
            using var response = await client.PostAsync(url, content);
            answers.Add(JsonSerializer.Serialize(JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("data")));
        }
        if (answers.Distinct().Count() > 1) throw new InvalidOperationException($"The servers answer differently to {body}: {string.Join(" | ", answers.Select(a => a[..Math.Min(200, a.Length)]))}");
    }
}
