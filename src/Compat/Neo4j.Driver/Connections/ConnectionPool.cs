namespace Neo4j.Driver.Internal;

/// <summary>The connections to one server. The one used last is used next, so that those too many grow old.</summary>
internal sealed class ConnectionPool(ServerAddress address, Connector connector, Config config, TimeProvider time) : IAsyncDisposable
{
    private readonly SemaphoreSlim permits = new(config.MaxConnectionPoolSize);
    private readonly Stack<BoltConnection> idle = new();
    private readonly Lock gate = new();
    private int waiting;
    private bool isWatched;
    private bool closed;

    public ServerAddress Address => address;

    public int InUse => Max - permits.CurrentCount;

    public int Idle
    {
        get
        {
            lock (gate) return idle.Count;
        }
    }

    public int Max => config.MaxConnectionPoolSize;

    /// <summary>How many wait for a connection.</summary>
    public int Waiting => Volatile.Read(ref waiting);

    public async Task<BoltConnection> AcquireAsync(CancellationToken cancellationToken)
    {
        // Not before: of two pools that are made at once for one server, one is never used.
        if (!isWatched) PoolMetrics.Watch(this);
        isWatched = true;
        await TakePermitAsync(cancellationToken);
        try
        {
            while (TryTake() is { } connection)
            {
                if (await IsUsableAsync(connection, cancellationToken)) return connection;
                await connection.DisposeAsync();
            }
            return await connector.ConnectAsync(address, cancellationToken);
        }
        catch
        {
            permits.Release();
            throw;
        }
    }

    public async ValueTask ReleaseAsync(BoltConnection connection)
    {
        try
        {
            connection.OnError = static error => error;
            connection.SilenceLimit = null;
            if (!await TryCleanAsync(connection) || !TryKeep(connection)) await connection.DisposeAsync();
        }
        finally
        {
            permits.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        PoolMetrics.Forget(this);
        lock (gate) closed = true;
        while (TryTakeIdle() is { } connection) await connection.DisposeAsync();
    }

    private async Task TakePermitAsync(CancellationToken cancellationToken)
    {
        if (permits.Wait(TimeSpan.Zero, CancellationToken.None)) return;
        using var timeout = new CancellationTokenSource(config.ConnectionAcquisitionTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        Interlocked.Increment(ref waiting);
        try
        {
            await permits.WaitAsync(either.Token);
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            PoolMetrics.TimedOut(this);
            throw new ClientException($"Failed to obtain a connection from pool: all {config.MaxConnectionPoolSize} connections to {address} were in use for {config.ConnectionAcquisitionTimeout.TotalSeconds} s. Close sessions sooner, or raise MaxConnectionPoolSize.", error);
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    private BoltConnection? TryTake()
    {
        lock (gate) ObjectDisposedException.ThrowIf(closed, typeof(IDriver));
        return TryTakeIdle();
    }

    private BoltConnection? TryTakeIdle()
    {
        lock (gate) return idle.TryPop(out var connection) ? connection : null;
    }

    private bool TryKeep(BoltConnection connection)
    {
        connection.LastUsedAt = time.GetUtcNow();
        lock (gate)
        {
            if (closed || idle.Count >= config.MaxIdleConnectionPoolSize) return false;
            idle.Push(connection);
            return true;
        }
    }

    private async ValueTask<bool> IsUsableAsync(BoltConnection connection, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var unused = now - connection.LastUsedAt;
        if (IsOver(now - connection.CreatedAt, config.MaxConnectionLifetime) || IsOver(unused, config.ConnectionIdleTimeout)) return false;
        if (connection.IsClosedByServer()) return false;
        return config.ConnectionLivenessThreshold is not { } threshold || unused < threshold || await TryResetAsync(connection, cancellationToken);
    }

    private static bool IsOver(TimeSpan age, TimeSpan limit) => limit >= TimeSpan.Zero && age >= limit;

    private async ValueTask<bool> TryCleanAsync(BoltConnection connection) =>
        !connection.IsBroken && (!connection.NeedsReset || await TryResetAsync(connection, CancellationToken.None));

    private async ValueTask<bool> TryResetAsync(BoltConnection connection, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(config.ConnectionTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            await connection.ResetAsync(either.Token);
            return true;
        }
        catch (Exception error) when (error is Neo4jException || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }
}
