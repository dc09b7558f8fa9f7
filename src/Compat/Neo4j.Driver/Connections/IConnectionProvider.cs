namespace Neo4j.Driver.Internal;

/// <summary>What a connection is wanted for.</summary>
internal sealed record ConnectionRequest(AccessMode Mode, string? Database, string? ImpersonatedUser, IReadOnlyCollection<string> Bookmarks);

/// <summary>Finds a connection: to the one server, or to the member of a cluster that serves the request.</summary>
internal interface IConnectionProvider : IAsyncDisposable
{
    Task<ConnectionLease> AcquireAsync(ConnectionRequest request, CancellationToken cancellationToken);
}

/// <summary>A connection on loan, and the database that the request is for.</summary>
internal sealed class ConnectionLease(BoltConnection connection, ConnectionPool pool, string? database)
{
    private bool returned;

    public BoltConnection Connection => connection;

    public string? Database => database;

    /// <summary>Gives the connection back; the second time nothing happens.</summary>
    public ValueTask ReleaseAsync()
    {
        if (returned) return ValueTask.CompletedTask;
        returned = true;
        return pool.ReleaseAsync(connection);
    }
}

/// <summary>One server, as <c>bolt://</c> names it.</summary>
internal sealed class DirectProvider(ConnectionPool pool) : IConnectionProvider
{
    public async Task<ConnectionLease> AcquireAsync(ConnectionRequest request, CancellationToken cancellationToken) =>
        new(await pool.AcquireAsync(cancellationToken), pool, request.Database);

    public ValueTask DisposeAsync() => pool.DisposeAsync();
}
