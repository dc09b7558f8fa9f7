namespace Neo4j.Driver.Internal;

internal sealed class Driver(IConnectionProvider connections, Connector connector, Config config, RetryPolicy retries) : IDriver
{
    private readonly BookmarkManager bookmarks = new();
    private volatile bool closed;

    public Config Config => config;

    public bool Encrypted => connector.Settings.Encrypted;

    public IAsyncSession AsyncSession() => OpenSession(new SessionConfig(), CancellationToken.None);

    public IAsyncSession AsyncSession(Action<SessionConfigBuilder> action)
    {
        var builder = new SessionConfigBuilder();
        action(builder);
        return OpenSession(builder.Config, CancellationToken.None);
    }

    public async Task<IServerInfo> GetServerInfoAsync() => await WithConnectionAsync(static connection => new ServerInfo(connection));

    public async Task<bool> TryVerifyConnectivityAsync()
    {
        try
        {
            await VerifyConnectivityAsync();
            return true;
        }
        catch (Neo4jException)
        {
            return false;
        }
    }

    public Task VerifyConnectivityAsync() => GetServerInfoAsync();

    /// <summary>Every server that speaks Bolt 4.4 or later can.</summary>
    public Task<bool> SupportsMultiDbAsync() => WithConnectionAsync(static _ => true);

    public async Task<bool> VerifyAuthenticationAsync(IAuthToken authToken)
    {
        CheckOpen();
        try
        {
            await using var connection = await connector.ConnectAsync(connector.Settings.Address, AuthToken.From(authToken), CancellationToken.None);
            return true;
        }
        catch (SecurityException error) when (error.Code is not null)
        {
            return false;
        }
    }

    public IExecutableQuery<IRecord, IRecord> ExecutableQuery(string cypher) =>
        new ExecutableQuery<IRecord, IRecord>(OpenSession, bookmarks, new Query(cypher), new QueryConfig(), static record => (true, record));

    public Task CloseAsync()
    {
        closed = true;
        return connections.DisposeAsync().AsTask();
    }

    public async ValueTask DisposeAsync() => await CloseAsync();

    public void Dispose() => CloseAsync().GetAwaiter().GetResult();

    private AsyncSession OpenSession(SessionConfig settings, CancellationToken cancellationToken)
    {
        CheckOpen();
        return new AsyncSession(connections, retries, config, settings, cancellationToken);
    }

    /// <summary>The connection is tested by a round trip: one from the pool may have died.</summary>
    private async Task<T> WithConnectionAsync<T>(Func<BoltConnection, T> read)
    {
        CheckOpen();
        var lease = await connections.AcquireAsync(new ConnectionRequest(AccessMode.Read, null, null, []), CancellationToken.None);
        try
        {
            lease.Connection.SilenceLimit = config.ConnectionTimeout;
            await lease.Connection.ResetAsync(CancellationToken.None);
            return read(lease.Connection);
        }
        finally
        {
            await lease.ReleaseAsync();
        }
    }

    private void CheckOpen() => ObjectDisposedException.ThrowIf(closed, typeof(IDriver));
}
