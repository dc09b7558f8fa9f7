namespace OrgGraph.Neo4j.Tests;

/// <summary>One store on the real server, empty at first, for all tests of a suite. It is patient: an empty database that fills makes its plans anew, and others use the machine. Without a server there is none, and its tests are skipped.</summary>
public sealed class SharedStore : IAsyncLifetime
{
    private readonly ExclusiveServer _server = new();
    private Neo4jStore? _store;

    /// <summary>Whether there is a server.</summary>
    public bool IsThere => _store != null;

    /// <summary>The store.</summary>
    public Neo4jStore Store => _store!;

    public async Task InitializeAsync()
    {
        await _server.InitializeAsync();
        if (Neo4jFactAttribute.Uri.Length > 0)
            _store = new Neo4jStore(new Neo4jOptions { Uri = new Uri(Neo4jFactAttribute.Uri), Password = Neo4jFactAttribute.Password, QueryTimeout = TimeSpan.FromMinutes(3) }, TimeProvider.System);
    }

    public async Task DisposeAsync()
    {
        if (_store != null) await _store.DisposeAsync();
        await _server.DisposeAsync();
    }
}
