using System.Text.Json;
using OrgGraph.Api.Hosting;
using OrgGraph.Bench.Generator;
using OrgGraph.Bench.Load;
using OrgGraph.Core.Model;
using OrgGraph.Files;

namespace OrgGraph.Bench.Suites;

/// <summary>What telemetry costs: the server without it, with it while no collector is there, and with a collector that takes everything.</summary>
internal static class TelemetrySuite
{
    private const string Program = "src/OrgGraph.Api";
    private const int Size = 1_000;
    private const int CountedRequests = 20_000;

    private static readonly (string Name, string Query)[] s_queries =
    [
        ("{ __typename }", "{ __typename }"),
        ("owner", "query Owner($of: ID!) { owner(of: $of) { status owner { position { id title } } responder { person { name } } } }"),
    ];

    public static async Task<IReadOnlyList<Aim>> RunAsync(int rounds, TimeSpan each)
    {
        var folder = Directory.CreateTempSubdirectory("orggraph-bench-").FullName;
        using var sink = new Sink();
        try
        {
            var records = new OrganizationGenerator(Size).Generate();
            OrganizationFolder.Write(folder, records);
            var accounts = new Random(1).GetItems(records.OfType<Account>().Select(a => a.Id).ToArray(), 500);
            var (off, nowhere, on) = (Settings(folder, null), Settings(folder, new Uri("http://127.0.0.1:9")), Settings(folder, sink.Address));
            await ServerProcess.RunAsync(Program, "OrgGraph.Api", ["import", folder], off);
            (string Name, Dictionary<string, string> Settings)[] ways = [("off", off), ("on, no collector", nowhere), ("on, with a collector", on)];
            return [.. await CountAsync(ways, accounts), .. await RaceAsync(ways, accounts, rounds, each)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Measures what a request takes of the processors, of servers in processes of their own: that hardly depends on what else the machine does.</summary>
    private static async Task<IReadOnlyList<Aim>> RaceAsync((string Name, Dictionary<string, string> Settings)[] ways, string[] accounts, int rounds, TimeSpan each)
    {
        var servers = new List<ServerProcess>();
        var aims = new List<Aim>();
        try
        {
            foreach (var way in ways) servers.Add(await ServerProcess.StartAsync(Program, "OrgGraph.Api", ["serve"], way.Settings));
            foreach (var (name, query) in s_queries)
            {
                var processor = servers.Select(_ => new List<double>()).ToArray();
                var subjects = servers.Select((server, i) => Watched(ways[i].Name, server, Bodies(query, accounts), processor[i])).ToList();
                Rounds.Print(name, ways.Select(way => way.Name), await Rounds.RunAsync(subjects, rounds, each));
                aims.Add(new Aim($"{name}, processor time with a collector against none", Ratio(processor[2], processor[0]), 1.5, IsCeiling: true));
                aims.Add(new Aim($"{name}, processor time while no collector is there", Ratio(processor[1], processor[0]), 1.5, IsCeiling: true));
            }
            return aims;
        }
        finally
        {
            servers.ForEach(server => server.Dispose());
        }
    }

    /// <summary>A server whose processor time is noted for each run of load, in microseconds a request.</summary>
    private static Subject Watched(string name, ServerProcess server, string[] bodies, List<double> processor)
        => new(name, async time =>
        {
            var before = server.ProcessorTime;
            var result = await LoadRunner.RunAsync(new Uri(server.Url, "/graphql"), bodies, connections: 16, time);
            processor.Add((server.ProcessorTime - before).TotalMicroseconds / result.Count);
            return result;
        });

    /// <summary>The median over the rounds; the first run warmed up.</summary>
    private static double Ratio(List<double> a, List<double> b) => Rounds.Median(a.Zip(b, (x, y) => x / y).Skip(1));

    /// <summary>Counts what a request allocates, in this process: what the load itself allocates is next to nothing.</summary>
    private static async Task<IEnumerable<Aim>> CountAsync((string Name, Dictionary<string, string> Settings)[] ways, string[] accounts)
    {
        var bytes = s_queries.ToDictionary(query => query.Name, _ => new List<double>());
        foreach (var (way, settings) in ways)
        {
            await using var app = Server.Build(["--urls=http://127.0.0.1:0", .. settings.Select(setting => $"--{setting.Key.Replace("__", ":", StringComparison.Ordinal)}={setting.Value}")]);
            await app.StartAsync();
            var url = new Uri(new Uri(app.Urls.Single()), "/graphql");
            foreach (var (name, query) in s_queries)
            {
                var requests = Bodies(query, accounts).Select(body => LoadConnection.Request(url, body)).ToArray();
                using var connection = await LoadConnection.OpenAsync(url);
                await AskAsync(connection, requests);
                var before = GC.GetTotalAllocatedBytes(precise: true);
                await AskAsync(connection, requests);
                bytes[name].Add((double)(GC.GetTotalAllocatedBytes(precise: true) - before) / CountedRequests);
                Console.WriteLine($"{name}, {way}: {bytes[name][^1]:N0} bytes allocated a request");
            }
            await app.StopAsync();
        }
        return bytes.Select(query => new Aim($"{query.Key}, bytes allocated with a collector against none", query.Value[^1] / query.Value[0], 1.5, IsCeiling: true));
    }

    private static async Task AskAsync(LoadConnection connection, byte[][] requests)
    {
        for (var i = 0; i < CountedRequests; i++) await connection.AskAsync(requests[i % requests.Length]);
    }

    private static string[] Bodies(string query, string[] accounts)
        => query.Contains('$') ? [.. accounts.Select(of => JsonSerializer.Serialize(new { query, variables = new { of } }))] : [JsonSerializer.Serialize(new { query })];

    private static Dictionary<string, string> Settings(string folder, Uri? collector)
    {
        var settings = new Dictionary<string, string> { ["OrgGraph__Embedded__Path"] = Path.Combine(folder, "orggraph.db"), ["Logging__LogLevel__Default"] = "Warning" };
        if (collector != null) (settings["OTEL_EXPORTER_OTLP_ENDPOINT"], settings["OTEL_EXPORTER_OTLP_PROTOCOL"]) = (collector.ToString(), "http/protobuf");
        return settings;
    }
}
