using OrgGraph.Files;
using OrgGraph.Neo4j;

namespace OrgGraph.Api.Tests.Neo4j;

/// <summary>The API over the demo organisation in Neo4j, with a relay in between that sees what is asked. Nothing else is: no watch looks for new revisions.</summary>
internal sealed class RelayedDemo(BoltRelay relay, Neo4jStore store, ApiServer server) : IAsyncDisposable
{
    public static async Task<RelayedDemo> StartAsync(Neo4jServer neo4j)
    {
        var relay = new BoltRelay(() => neo4j.Port);
        var store = new Neo4jStore(new Neo4jOptions { Uri = relay.Uri, User = Neo4jServer.User, Password = Neo4jServer.Password, QueryTimeout = TimeSpan.FromMinutes(2) }, TimeProvider.System);
        var reading = OrganizationFolder.Read(Repository.PathTo("seed", "contoso"));
        await store.ImportAsync(reading.Records, "The demo organisation.", progress: null, CancellationToken.None);
        return new RelayedDemo(relay, store, await ApiServer.StartAsync(store));
    }

    public ApiServer Server => server;

    /// <summary>Asks, when connections are open and all is known that is kept, and says what it cost.</summary>
    public async Task<Traffic> CostAsync(string query)
    {
        await server.AnsweredAsync(query);
        relay.Log.Take();
        Assert.Empty((await server.AskAsync(query)).Errors);
        return relay.Log.Take();
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await store.DisposeAsync();
        await relay.DisposeAsync();
    }
}
