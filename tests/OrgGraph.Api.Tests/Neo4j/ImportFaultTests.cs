using System.Globalization;
using OrgGraph.Core.Model;
using OrgGraph.Core.Store;
using OrgGraph.Neo4j;

namespace OrgGraph.Api.Tests.Neo4j;

/// <summary>Imports whose database dies, or whose last answer is lost: the organisation is the old one or the new one, whole, and what was acknowledged is there.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class ImportFaultTests(Neo4jServer neo4j)
{
    private const int Persons = 1_000;
    private static readonly int s_rounds = int.Parse(Environment.GetEnvironmentVariable("ORGGRAPH_FAULTS") ?? "1", CultureInfo.InvariantCulture);

    [RealNeo4jFact]
    public async Task A_database_that_is_killed_during_an_import_holds_the_old_organisation_or_the_new_one()
    {
        await ImportAsync("before");
        var (old, statements) = ("before", await StatementsAsync());
        for (var round = 0; round < s_rounds; round++)
        {
            var name = $"round {round}";
            // Over the rounds early and late; the last of them, or the only one, at the last statement but one.
            var after = Math.Max(1, statements * (round + 1) / s_rounds - 1);
            var acknowledged = await KillDuringImportAsync(name, after);
            var found = await FoundAsync();
            Assert.True(found == name || (found == old && !acknowledged), $"After {after} statements of '{name}' ({(acknowledged ? "acknowledged" : "refused")}) over '{old}' there is: {found}");
            old = found;
        }
        // And the next import is none the worse for it.
        await ImportAsync("after");
        Assert.Equal("after", await FoundAsync());
    }

    [RealNeo4jFact]
    public async Task An_import_whose_last_commit_is_not_answered_asks_whether_it_was_done()
    {
        var (fault, log) = await ImportWithoutAnswerAsync("last", commitOf: "CREATE (revision:Revision");
        Assert.Null(fault);
        Assert.Contains(log.Statements, statement => statement.Contains("AS isFinished", StringComparison.Ordinal));
        Assert.Equal("last", await FoundAsync());
    }

    [RealNeo4jFact]
    public async Task An_import_of_which_a_batch_is_not_answered_has_happened_or_can_be_done_again()
    {
        var (fault, _) = await ImportWithoutAnswerAsync("batch", commitOf: "CREATE (node)-[:STATE]->");
        Assert.True(fault is null or OrganizationStoreException { Code: "STORE_UNAVAILABLE" }, $"{fault}");
        Assert.Equal(fault == null ? "batch" : "before", await FoundAsync());
        await ImportAsync("batch");
        Assert.Equal("batch", await FoundAsync());
    }

    [RealNeo4jFact]
    public async Task An_import_that_the_network_swallows_ends_in_time_and_leaves_the_organisation_as_it_was()
    {
        await ImportAsync("before");
        await using var relay = new BoltRelay(() => neo4j.Port);
        await using (var store = Open(relay.Uri, batchTimeout: TimeSpan.FromSeconds(3)))
        {
            await store.OpenAsync(CancellationToken.None);
            var whileItRuns = new Reporter(() => relay.Weather.Stall());
            var fault = await Assert.ThrowsAsync<OrganizationStoreException>(() => store.ImportAsync(Organization("swallowed"), "swallowed", whileItRuns, CancellationToken.None).WaitAsync(TimeSpan.FromMinutes(1)));
            Assert.Equal("STORE_TIMEOUT", fault.Code);
            Assert.Contains("OrgGraph__Neo4j__BatchTimeout", fault.Message, StringComparison.Ordinal);
            relay.Weather.Clear();
            relay.Cut();
        }
        Assert.Equal("before", await FoundAsync());
        await ImportAsync("after");
        Assert.Equal("after", await FoundAsync());
    }

    /// <summary>Imports, while the answer to a commit is lost, and checks that there is one revision more exactly if the import was acknowledged.</summary>
    private async Task<(Exception? Fault, Traffic Log)> ImportWithoutAnswerAsync(string name, string commitOf)
    {
        await ImportAsync("before");
        await using var relay = new BoltRelay(() => neo4j.Port);
        await using var store = Open(relay.Uri);
        var before = (await store.OpenAsync(CancellationToken.None)).Revision.Number;
        relay.Weather.LosesCommitOf = commitOf;
        var fault = await Record.ExceptionAsync(() => store.ImportAsync(Organization(name), name, progress: null, CancellationToken.None));
        relay.Weather.Clear();
        await store.RefreshAsync(CancellationToken.None);
        Assert.Equal(before + (fault == null ? 1 : 0), (await store.OpenAsync(CancellationToken.None)).Revision.Number);
        return (fault, relay.Log.Take());
    }

    /// <summary>Kills the server when so many statements of an import have been sent, and starts it again. Answers whether the import was acknowledged all the same.</summary>
    private async Task<bool> KillDuringImportAsync(string name, int statements)
    {
        await using var relay = new BoltRelay(() => neo4j.Port);
        await using var store = Open(relay.Uri);
        var import = store.ImportAsync(Organization(name), name, progress: null, CancellationToken.None);
        var sent = 0;
        await Eventually.ThatAsync(() => (sent += relay.Log.Take().Statements.Count()) >= statements || import.IsCompleted);
        await neo4j.KillAsync();
        var fault = await Record.ExceptionAsync(() => import);
        await neo4j.StartAsync();
        Assert.True(fault is null or OrganizationStoreException { Code: "STORE_UNAVAILABLE" or "STORE_BUSY" }, $"{fault}");
        return fault == null;
    }

    /// <summary>How many statements an import takes.</summary>
    private async Task<int> StatementsAsync()
    {
        await using var relay = new BoltRelay(() => neo4j.Port);
        await using var store = Open(relay.Uri);
        await store.ImportAsync(Organization("measured"), "measured", progress: null, CancellationToken.None);
        await store.ImportAsync(Organization("before"), "before", progress: null, CancellationToken.None);
        return relay.Log.Take().Statements.Count() / 2;
    }

    private async Task ImportAsync(string name)
    {
        await using var store = Open(Direct);
        await store.ImportAsync(Organization(name), name, progress: null, CancellationToken.None);
    }

    /// <summary>The name that all persons have who are there; a sentence when they are not all, or not of one name.</summary>
    private async Task<string> FoundAsync()
    {
        await using var store = Open(Direct);
        var reader = await store.OpenAsync(CancellationToken.None);
        var names = await reader.ExportAsync(CancellationToken.None).Select(record => ((Person)record).Name).ToListAsync();
        return names.Count == Persons && names.Distinct(StringComparer.Ordinal).Count() == 1 ? names[0] : $"{names.Count} persons called {string.Join(" or ", names.Distinct(StringComparer.Ordinal))}";
    }

    private Uri Direct => new($"bolt://127.0.0.1:{neo4j.Port}");

    private static Neo4jStore Open(Uri uri, TimeSpan? batchTimeout = null)
        => new(new Neo4jOptions { Uri = uri, User = Neo4jServer.User, Password = Neo4jServer.Password, QueryTimeout = TimeSpan.FromMinutes(2), BatchTimeout = batchTimeout ?? TimeSpan.FromMinutes(2) + TimeSpan.FromSeconds(1) }, TimeProvider.System);

    private static List<OrgRecord> Organization(string name)
        => [.. Enumerable.Range(0, Persons).Select(number => new Person($"person:{number}", name, null, null, null, null, Validity.Always))];

    /// <summary>Does something when an import begins to compare.</summary>
    private sealed class Reporter(Action action) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => action();
    }
}
