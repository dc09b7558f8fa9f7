using System.Diagnostics;
using OrgGraph.Bench.Generator;
using OrgGraph.Core.Model;
using OrgGraph.Files;

namespace OrgGraph.Bench.Load;

/// <summary>A generated organisation, imported and served by OrgGraph as users do it: two runs of its program.</summary>
/// <param name="Server">The server.</param>
/// <param name="Accounts">Some of its accounts, drawn by chance, the same in each run.</param>
internal sealed record ServedOrganization(ServerProcess Server, IReadOnlyList<string> Accounts) : IDisposable
{
    private const string Program = "src/OrgGraph.Api";
    private const int Asked = 500;

    /// <summary>Generates, imports and serves an organisation, and prints what that took.</summary>
    /// <param name="size">How many positions.</param>
    /// <param name="environment">The settings, which name the store. It must be empty.</param>
    public static async Task<ServedOrganization> StartAsync(int size, IReadOnlyDictionary<string, string> environment)
    {
        var records = new OrganizationGenerator(size).Generate();
        var folder = Directory.CreateTempSubdirectory("orggraph-bench-").FullName;
        try
        {
            OrganizationFolder.Write(folder, records);
            var clock = Stopwatch.StartNew();
            var peak = await ServerProcess.RunAsync(Program, "OrgGraph.Api", ["import", folder], environment);
            var import = clock.Elapsed;
            var server = await ServerProcess.StartAsync(Program, "OrgGraph.Api", ["serve"], environment);
            Console.WriteLine($"{size:N0} positions, {records.Count:N0} records: imported in {import.TotalSeconds:N1} s with at most {peak:N0} MiB, started in {server.StartUp.TotalSeconds:N2} s, memory {server.ResidentMiB:N0} MiB");
            return new ServedOrganization(server, new Random(1).GetItems(records.OfType<Account>().Select(a => a.Id).ToArray(), Asked));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public void Dispose() => Server.Dispose();
}
