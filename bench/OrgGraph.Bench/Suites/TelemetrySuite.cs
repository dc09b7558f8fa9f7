using System.Text.Json;
using OrgGraph.Bench.Generator;
using OrgGraph.Bench.Load;
using OrgGraph.Core.Model;
using OrgGraph.Files;

namespace OrgGraph.Bench.Suites;

/// <summary>What telemetry costs: the server without it, with it while no collector is there, and with a collector that takes everything.</summary>
internal static class TelemetrySuite
{
    private const string Program = "src/OrgGraph.Api", Cheapest = "{ __typename }";
    private const int Size = 1_000;

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
            return await RaceAsync([("off", off), ("on, no collector", nowhere), ("on, with a collector", on)], accounts, rounds, each);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Compares what a request takes of the processors, and what it allocates: neither depends much on what else the machine does.</summary>
    private static async Task<IReadOnlyList<Aim>> RaceAsync((string Name, Dictionary<string, string> Settings)[] ways, string[] accounts, int rounds, TimeSpan each)
    {
        var servers = new List<ServerProcess>();
        var aims = new List<Aim>();
        try
        {
            foreach (var way in ways) servers.Add(await ServerProcess.StartAsync(Program, "OrgGraph.Api", ["serve"], way.Settings));
            List<(string Name, string[] Bodies)> queries = [(Cheapest, [JsonSerializer.Serialize(new { query = Cheapest })]), .. Question.Every.Select(question => (question.Name, question.Bodies(accounts)))];
            foreach (var (name, bodies) in queries)
            {
                var results = await Rounds.RunAsync([.. servers.Zip(ways, (server, way) => Subject.Http(way.Name, server, bodies, connections: 16))], rounds, each);
                Rounds.Print(name, ways.Select(way => way.Name), results);
                aims.Add(new Aim($"{name}, processor time with a collector against none", Rounds.Ratio(results[2], results[0], r => r.Processor!.Value), 1.5, IsCeiling: true));
                aims.Add(new Aim($"{name}, processor time while no collector is there", Rounds.Ratio(results[1], results[0], r => r.Processor!.Value), 1.5, IsCeiling: true));
                aims.Add(new Aim($"{name}, bytes allocated with a collector against none", Rounds.Ratio(results[2], results[0], r => r.Allocated!.Value), 1.5, IsCeiling: true));
            }
            return aims;
        }
        finally
        {
            servers.ForEach(server => server.Dispose());
        }
    }

    private static Dictionary<string, string> Settings(string folder, Uri? collector)
    {
        var settings = new Dictionary<string, string> { ["OrgGraph__Embedded__Path"] = Path.Combine(folder, "orggraph.db"), ["Logging__LogLevel__Default"] = "Warning" };
        if (collector != null) (settings["OTEL_EXPORTER_OTLP_ENDPOINT"], settings["OTEL_EXPORTER_OTLP_PROTOCOL"]) = (collector.ToString(), "http/protobuf");
        return settings;
    }
}
