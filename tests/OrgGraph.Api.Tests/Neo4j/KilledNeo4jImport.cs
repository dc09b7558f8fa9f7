using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Neo4j.Driver;
using OrgGraph.Api.Tests.Commands;
using OrgGraph.Core.Model;
using OrgGraph.Core.Store;
using OrgGraph.Files;
using OrgGraph.Neo4j;

namespace OrgGraph.Api.Tests.Neo4j;

/// <summary>Starts imports of a new organisation over an old one in Neo4j, as processes of the built program, and kills them or the server (SIGKILL).</summary>
internal sealed class KilledNeo4jImport : IDisposable
{
    private const int Persons = 500;
    private const string Fence = "MATCH (fence:Lock {name: 'fence'}) RETURN fence.token AS value";
    private const string Current = "MATCH (revision:Revision) RETURN max(revision.number) AS value";

    /// <summary>A server that has just started on a busy machine takes its time.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly Workplace _work = new();
    private readonly Neo4jServer _server;
    private readonly Uri _uri;
    private readonly IDriver _driver;

    private KilledNeo4jImport(Neo4jServer server)
    {
        _server = server;
        _uri = new Uri($"bolt://127.0.0.1:{server.Port}");
        _driver = GraphDatabase.Driver(_uri, AuthTokens.Basic(Neo4jServer.User, Neo4jServer.Password));
    }

    /// <summary>What tells the old organisation, whole.</summary>
    public string Old { get; private set; } = "";

    /// <summary>What tells the new organisation, whole.</summary>
    public string New { get; private set; } = "";

    /// <summary>How long after it began the last import that was left alone ended.</summary>
    public TimeSpan Commit { get; private set; }

    /// <summary>Makes both organisations, and measures an import that is left alone.</summary>
    public static async Task<KilledNeo4jImport> PrepareAsync(Neo4jServer server)
    {
        var trial = new KilledNeo4jImport(server);
        OrganizationFolder.Write(trial._work.PathTo("new"), Organization("new"));
        trial.Old = await trial.ImportAsync("old");
        using var import = await trial.BegunAsync();
        var clock = Stopwatch.StartNew();
        await import.WaitForExitAsync();
        trial.Commit = clock.Elapsed;
        Assert.Equal(0, import.ExitCode);
        trial.New = await trial.StateAsync();
        Assert.NotEqual(trial.Old, trial.New);
        return trial;
    }

    /// <summary>Kills one import of the new organisation over the old one, or the server under it.</summary>
    /// <param name="fraction">When, as a part of the time that an import takes from its beginning; null for the moment when the new organisation is seen.</param>
    /// <param name="killsServer">Which of the two.</param>
    /// <returns>What it left; null when it ended before it could be killed.</returns>
    public async Task<string?> KillAsync(double? fraction, bool killsServer)
    {
        Assert.Equal(Old, await ImportAsync("old"));
        var revision = await ValueAsync<long>(Current);
        using var import = await BegunAsync();
        var begun = DateTime.Now;
        if (fraction is { } part)
            await Task.Delay(Commit * part);
        else
            await UntilNotAsync(import, Current, revision);
        var isTooLate = import.HasExited;
        if (killsServer)
            await _server.KillAsync();
        else
            import.Kill();
        await import.WaitForExitAsync();
        if (killsServer) await _server.StartAsync();
        if (!isTooLate) return await StateAsync();

        // The next moments are parts of what an import takes now: a machine with more to do than when it was measured sees the commit late, one with less sees it early.
        Commit = import.ExitTime - begun;
        return null;
    }

    /// <summary>Imports an organisation over whatever is there, as soon as a server that is busy has noticed that the last importer is dead.</summary>
    /// <returns>What is there then.</returns>
    public async Task<string> ImportAsync(string name)
    {
        await using var store = Open();
        for (var clock = Stopwatch.StartNew(); ;)
        {
            try
            {
                await store.ImportAsync([.. Organization(name)], name, null, default);
                return await StateAsync();
            }
            catch (OrganizationStoreException error) when (error.Code == "STORE_BUSY" && clock.Elapsed < s_patience)
            {
                await Task.Yield();
            }
        }
    }

    /// <summary>How many records there are that no revision has: what dead imports left and nobody cleared.</summary>
    public async Task<long> LeftAsync() => await ScalarAsync(
        """
        MATCH (revision:Revision) WITH max(revision.number) AS current
        CALL (current) {
          MATCH (record:State|Fact) WHERE record.fromRevision > current OR record.toRevision > current RETURN record AS left
          UNION ALL
          MATCH ()-[link]->() WHERE link.fromRevision > current OR link.toRevision > current RETURN link AS left
          UNION ALL
          MATCH (node:Node) WHERE NOT EXISTS { (node)-[:STATE]->() } RETURN node AS left
        }
        RETURN count(left) AS value
        """);

    public void Dispose()
    {
        _driver.Dispose();
        _work.Dispose();
    }

    /// <summary>Starts an import, and waits until it has begun: then its token is on the fence.</summary>
    private async Task<Process> BegunAsync()
    {
        var before = await ValueAsync<string>(Fence);
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "import", _work.PathTo("new"), "--OrgGraph:Store=neo4j", $"--OrgGraph:Neo4j:Uri={_uri}", $"--OrgGraph:Neo4j:QueryTimeout={s_patience}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["OrgGraph__Neo4j__Password"] = Neo4jServer.Password },
        };
        var import = Process.Start(start)!;
        import.BeginOutputReadLine();
        import.BeginErrorReadLine();
        await UntilNotAsync(import, Fence, before);
        return import;
    }

    /// <summary>Waits until something in the database is not any more what it was, or the import has ended.</summary>
    private async Task UntilNotAsync<T>(Process import, string cypher, T before)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!import.HasExited && Equals(await ValueAsync<T>(cypher), before))
            await timer.WaitForNextTickAsync();
    }

    private Task<long> ScalarAsync(string cypher) => ValueAsync<long>(cypher);

    private async Task<T> ValueAsync<T>(string cypher) => (await _driver.ExecutableQuery(cypher).ExecuteAsync()).Result.Single()["value"].As<T>();

    private Neo4jStore Open() => new(new Neo4jOptions { Uri = _uri, Password = Neo4jServer.Password, QueryTimeout = s_patience }, TimeProvider.System);

    /// <summary>What the database holds, read as the next process reads it.</summary>
    private async Task<string> StateAsync()
    {
        await using var store = Open();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await foreach (var record in (await store.OpenAsync(default)).ExportAsync(default))
            hash.AppendData(Encoding.UTF8.GetBytes(record.ToString()));
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>Persons that are all named differently in each organisation, and sit in positions that are not the same.</summary>
    private static IEnumerable<OrgRecord> Organization(string name) => Enumerable.Range(0, Persons).SelectMany(IEnumerable<OrgRecord> (i) =>
    [
        new Person($"person:{i}", $"{name} {i}", null, null, null, null, Validity.Always),
        new Position($"position:{name}-{i}", $"Seat {i}", Top: true, Validity.Always),
        new Holds($"person:{i}", $"position:{name}-{i}", Acting: false, Validity.Always),
        new ExternalKey($"person:{i}", "crm", $"{name}-{i}", Validity.Always),
    ]);
}
