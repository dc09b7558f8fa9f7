using System.Diagnostics;
using System.Text.Json;
using OrgGraph.Bench.Generator;
using OrgGraph.Bench.Load;
using OrgGraph.Core.Model;
using OrgGraph.Files;

namespace OrgGraph.Bench.Suites;

/// <summary>The four questions over HTTP, against the cheapest query on the same server, on organisations of several sizes that are served side by side.</summary>
internal static class QuestionsSuite
{
    private const string Program = "src/OrgGraph.Api";
    private static readonly (string Name, string Query)[] s_questions =
    [
        ("owner", "query($of: ID!) { owner(of: $of) { status owner { position { id title } } responder { person { name } } because { code text } } }"),
        ("escalationPath", "query($of: ID!) { escalationPath(from: $of) { outcome isComplete steps { position { id title } responder { person { name } } } } }"),
        ("whoDecides", $$"""query($of: ID!) { whoDecides(decision: "{{DecisionsAndHandoffs.Discount}}", about: $of, amount: { value: 1500, unit: "PERCENT" }) { status decider { person { name } position { id } } } }"""),
        ("handoff", $$"""query($of: ID!) { handoff(of: $of, stage: "{{DecisionsAndHandoffs.Stage}}") { status to { owner { position { id } } } due checklist } }"""),
    ];

    public static async Task<IReadOnlyList<Aim>> RunAsync(IReadOnlyList<int> sizes, int rounds, TimeSpan each)
    {
        var folder = Directory.CreateTempSubdirectory("orggraph-bench-").FullName;
        var servers = new List<(int Size, ServerProcess Server, string[] Accounts)>();
        try
        {
            foreach (var size in sizes) servers.Add(await ServeAsync(size, Path.Combine(folder, size.ToString())));
            var (aims, medians) = (new List<Aim>(), new Dictionary<(string, int), LoadResult[]>());
            foreach (var (size, server, accounts) in servers)
            {
                var url = new Uri(server.Url, "/graphql");
                List<Subject> subjects = [new("{ __typename }", url, [Body("{ __typename }", null)])];
                subjects.AddRange(s_questions.Select(q => new Subject(q.Name, url, [.. accounts.Select(a => Body(q.Query, a))])));
                var results = await Rounds.RunAsync(subjects, connections: 1, rounds, each);
                Rounds.Print($"{size:N0} positions", subjects.Select(s => s.Name), results);
                Console.WriteLine($"  memory after the load {server.ResidentMiB:N0} MiB");
                for (var i = 1; i < subjects.Count; i++)
                {
                    medians[(subjects[i].Name, size)] = results[i];
                    if (size == sizes[^1]) aims.Add(new Aim($"{subjects[i].Name}, median against {{ __typename }} at {size:N0} positions", Rounds.Ratio(results[i], results[0], r => r.Median), 2, IsCeiling: true));
                }
            }
            aims.AddRange(s_questions.Select(q => new Aim($"{q.Name}, median at {sizes[^1]:N0} positions against {sizes[0]:N0}", Rounds.Ratio(medians[(q.Name, sizes[^1])], medians[(q.Name, sizes[0])], r => r.Median), 1.3, IsCeiling: true)));
            return aims;
        }
        finally
        {
            foreach (var (_, server, _) in servers) server.Dispose();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(int Size, ServerProcess Server, string[] Accounts)> ServeAsync(int size, string folder)
    {
        var records = new OrganizationGenerator(size).Generate();
        OrganizationFolder.Write(folder, records);
        var environment = new Dictionary<string, string> { ["OrgGraph__Embedded__Path"] = Path.Combine(folder, "orggraph.db") };
        var clock = Stopwatch.StartNew();
        await ServerProcess.RunAsync(Program, "OrgGraph.Api", ["import", folder], environment);
        var import = clock.Elapsed;
        var server = await ServerProcess.StartAsync(Program, "OrgGraph.Api", ["serve"], environment);
        Console.WriteLine($"{size:N0} positions, {records.Count:N0} records: imported in {import.TotalSeconds:N1} s, started in {server.StartUp.TotalSeconds:N2} s, memory {server.ResidentMiB:N0} MiB");
        return (size, server, new Random(1).GetItems(records.OfType<Account>().Select(a => a.Id).ToArray(), 500));
    }

    private static string Body(string query, string? of) => JsonSerializer.Serialize(new { query, variables = of == null ? null : new { of } });
}
