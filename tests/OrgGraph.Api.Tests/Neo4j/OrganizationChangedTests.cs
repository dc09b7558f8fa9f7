using OrgGraph.Core.Model;
using OrgGraph.Files;
using OrgGraph.Neo4j;

namespace OrgGraph.Api.Tests.Neo4j;

/// <summary>An import into Neo4j by another process reaches whoever subscribed to a server over it, which looks for new revisions by itself.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class OrganizationChangedTests(Neo4jServer neo4j, ServedDemo demo) : IClassFixture<ServedDemo>, IDisposable
{
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromMinutes(3));

    [RealNeo4jFact]
    public async Task A_subscriber_is_told_of_each_import_that_another_store_makes()
    {
        using var events = await demo.Server.SubscribeAsync("subscription { organizationChanged { revision summary } }", _patience.Token);
        var records = OrganizationFolder.Read(Repository.PathTo("seed", "contoso")).Records;
        foreach (var name in new[] { "Ana", "Ben" })
        {
            var revision = await ImportElsewhereAsync([.. records, new Person("person:new", name, null, null, null, null, Validity.Always)], $"{name} joins.");
            Assert.Equal($$$$"""{"data":{"organizationChanged":{"revision":{{{{revision}}}},"summary":"{{{{name}}}} joins."}}}""", await NextAsync(events));
        }
    }

    public void Dispose() => _patience.Dispose();

    /// <summary>Imports as another process would, past the server and its connections.</summary>
    private async Task<long> ImportElsewhereAsync(IReadOnlyList<OrgRecord> records, string summary)
    {
        await using var elsewhere = new Neo4jStore(new Neo4jOptions { Uri = new Uri($"bolt://127.0.0.1:{neo4j.Port}"), User = Neo4jServer.User, Password = Neo4jServer.Password, QueryTimeout = TimeSpan.FromMinutes(2) }, TimeProvider.System);
        return (await elsewhere.ImportAsync(records, summary, progress: null, _patience.Token)).Revision.Number;
    }

    /// <summary>What the next event says. Comments, which come while nothing happens, and the lines between events say nothing.</summary>
    private async Task<string> NextAsync(StreamReader events)
    {
        var line = await events.ReadLineAsync(_patience.Token);
        while (line is "" || line?.StartsWith(':') == true)
            line = await events.ReadLineAsync(_patience.Token);
        Assert.Equal("event: next", line);
        line = await events.ReadLineAsync(_patience.Token);
        Assert.StartsWith("data: ", line, StringComparison.Ordinal);
        return line!["data: ".Length..];
    }
}
