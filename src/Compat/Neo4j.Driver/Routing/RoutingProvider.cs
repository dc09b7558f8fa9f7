using System.Collections.Concurrent;

namespace Neo4j.Driver.Internal;

/// <summary>A cluster, as <c>neo4j://</c> names it: reads go to readers, writes to the leader, each to the member that has the least to do.</summary>
internal sealed class RoutingProvider(Connector connector, Config config, TimeProvider time) : IConnectionProvider
{
    private readonly ConcurrentDictionary<ServerAddress, ConnectionPool> pools = new();
    private readonly ConcurrentDictionary<(string? Database, string? User), RoutingTable> tables = new();
    private readonly SemaphoreSlim refresh = new(1);
    private int turn;
    private volatile bool closed;

    public async Task<ConnectionLease> AcquireAsync(ConnectionRequest request, CancellationToken cancellationToken)
    {
        var table = await TableAsync(request, cancellationToken);
        var errors = new List<Exception>();
        foreach (var address in InOrder(table.For(request.Mode)))
        {
            var pool = Pool(address);
            try
            {
                var connection = await pool.AcquireAsync(cancellationToken);
                connection.OnError = error => OnError(address, request.Mode, error);
                return new ConnectionLease(connection, pool, table.Database);
            }
            catch (ServiceUnavailableException error)
            {
                errors.Add(error);
                Forget(address);
            }
        }
        var wanted = request.Mode == AccessMode.Read ? "reads from" : "writes to";
        throw new SessionExpiredException($"No member of the cluster that {wanted} the database '{table.Database}' can be reached.", new AggregateException(errors));
    }

    public async ValueTask DisposeAsync()
    {
        closed = true;
        foreach (var pool in pools.Values) await pool.DisposeAsync();
    }

    private async Task<RoutingTable> TableAsync(ConnectionRequest request, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(closed, typeof(IDriver));
        var key = (request.Database, request.ImpersonatedUser);
        if (Known(key, request.Mode) is { } known) return known;
        await refresh.WaitAsync(cancellationToken);
        try
        {
            return Known(key, request.Mode) ?? (tables[key] = await DiscoverAsync(request, tables.GetValueOrDefault(key), cancellationToken));
        }
        finally
        {
            refresh.Release();
        }
    }

    private RoutingTable? Known((string?, string?) key, AccessMode mode) =>
        tables.TryGetValue(key, out var table) && table.Serves(mode, time.GetUtcNow()) ? table : null;

    /// <summary>Asks the routers that are known, then the address that the driver was given.</summary>
    private async Task<RoutingTable> DiscoverAsync(ConnectionRequest request, RoutingTable? known, CancellationToken cancellationToken)
    {
        var errors = new List<Exception>();
        foreach (var router in (known?.Routers ?? []).Append(connector.Settings.Address).Distinct())
        {
            try
            {
                var table = await AskAsync(router, request, cancellationToken);
                if (table.Serves(request.Mode, time.GetUtcNow())) return table;
                errors.Add(new ServiceUnavailableException($"{router} knows no member that serves this."));
            }
            catch (Neo4jException error) when (!IsFatal(error))
            {
                errors.Add(error);
                Forget(router);
            }
        }
        throw new ServiceUnavailableException($"No router of the cluster could say who serves the database '{request.Database ?? "(home)"}'. The last said: {errors[^1].Message}", new AggregateException(errors));
    }

    private async Task<RoutingTable> AskAsync(ServerAddress router, ConnectionRequest request, CancellationToken cancellationToken)
    {
        var pool = Pool(router);
        var connection = await pool.AcquireAsync(cancellationToken);
        try
        {
            var route = connection.Enqueue(new Response(), (connector.Settings.RoutingContext, request),
                static (writer, x) => BoltMessages.Route(writer, x.RoutingContext, x.request.Bookmarks, x.request.Database, x.request.ImpersonatedUser));
            return RoutingTable.From(await connection.CompleteAsync(route, cancellationToken), request.Database, time.GetUtcNow());
        }
        finally
        {
            await pool.ReleaseAsync(connection);
        }
    }

    /// <summary>Errors that every router would answer with.</summary>
    private static bool IsFatal(Neo4jException error) => error is FatalDiscoveryException or SecurityException or InvalidBookmarkException
        or InvalidBookmarkMixtureException or StatementArgumentException or ClientException { Code: null };

    private Neo4jException OnError(ServerAddress address, AccessMode mode, Neo4jException error)
    {
        if (error is ServiceUnavailableException or ConnectionReadTimeoutException || error.Code == ServerFailure.DatabaseUnavailable)
        {
            Forget(address);
            return error.Code is null ? new SessionExpiredException(error.Message, error) : error;
        }
        if (mode != AccessMode.Write || error.Code is not (ServerFailure.NotALeader or ServerFailure.ForbiddenOnReadOnlyDatabase)) return error;
        foreach (var (key, table) in tables) tables.TryUpdate(key, table.WithoutWriter(address), table);
        return new SessionExpiredException($"{address} no longer accepts writes.", error);
    }

    private void Forget(ServerAddress address)
    {
        foreach (var (key, table) in tables) tables.TryUpdate(key, table.Without(address), table);
    }

    private ConnectionPool Pool(ServerAddress address)
    {
        ObjectDisposedException.ThrowIf(closed, typeof(IDriver));
        return pools.GetOrAdd(address, static (address, x) => new ConnectionPool(address, x.connector, x.config, x.time), (connector, config, time));
    }

    /// <summary>The least busy first; among equals they take turns.</summary>
    private IEnumerable<ServerAddress> InOrder(IReadOnlyList<ServerAddress> members)
    {
        var start = (int)((uint)Interlocked.Increment(ref turn) % (uint)Math.Max(1, members.Count));
        return members.Skip(start).Concat(members.Take(start)).OrderBy(address => pools.TryGetValue(address, out var pool) ? pool.InUse : 0).ToList();
    }
}
