namespace Neo4j.Driver;

/// <summary>The way to a database server or a cluster. One for each application; safe for use by many at once.</summary>
public interface IDriver : IDisposable, IAsyncDisposable
{
    /// <summary>How it connects, pools and retries.</summary>
    Config Config { get; }

    /// <summary>Whether its connections are encrypted.</summary>
    bool Encrypted { get; }

    /// <summary>Opens a session; no connection is needed yet.</summary>
    IAsyncSession AsyncSession();

    /// <summary>Opens a session; no connection is needed yet.</summary>
    IAsyncSession AsyncSession(Action<SessionConfigBuilder> action);

    /// <summary>Closes all connections.</summary>
    Task CloseAsync();

    /// <summary>Connects and says to what.</summary>
    Task<IServerInfo> GetServerInfoAsync();

    /// <summary>Whether a server that lets us in can be reached.</summary>
    Task<bool> TryVerifyConnectivityAsync();

    /// <summary>Throws unless a server that lets us in can be reached.</summary>
    Task VerifyConnectivityAsync();

    /// <summary>Whether the server can have several databases.</summary>
    Task<bool> SupportsMultiDbAsync();

    /// <summary>A query that runs by itself in a managed transaction.</summary>
    IExecutableQuery<IRecord, IRecord> ExecutableQuery(string cypher);

    /// <summary>Whether the server would let this user in.</summary>
    Task<bool> VerifyAuthenticationAsync(IAuthToken authToken);
}
