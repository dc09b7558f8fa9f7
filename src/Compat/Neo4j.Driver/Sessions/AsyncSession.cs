namespace Neo4j.Driver.Internal;

internal sealed class AsyncSession(IConnectionProvider connections, RetryPolicy retries, Config driverConfig, SessionConfig config, CancellationToken cancellation)
    : IAsyncSession
{
    private string[] bookmarks = [.. (config.Bookmarks ?? []).Where(given => given is not null).SelectMany(given => given.Values).Distinct()];
    private AsyncTransaction? transaction;
    private AutoCommit? autoCommit;
    private bool closed;

    public Bookmarks LastBookmarks => Bookmarks.From(bookmarks);

    public SessionConfig SessionConfig => config;

    public long FetchSize => config.FetchSize ?? driverConfig.FetchSize;

    public CancellationToken Cancellation => cancellation;

    public Task<IResultCursor> RunAsync(string query) => RunOwnAsync(new Query(query), null);

    public Task<IResultCursor> RunAsync(string query, object parameters) => RunOwnAsync(new Query(query, parameters), null);

    public Task<IResultCursor> RunAsync(string query, IDictionary<string, object> parameters) => RunOwnAsync(new Query(query, parameters), null);

    public Task<IResultCursor> RunAsync(Query query) => RunOwnAsync(query, null);

    public Task<IResultCursor> RunAsync(string query, Action<TransactionConfigBuilder>? action = null) => RunOwnAsync(new Query(query), action);

    public Task<IResultCursor> RunAsync(string query, IDictionary<string, object> parameters, Action<TransactionConfigBuilder>? action = null) =>
        RunOwnAsync(new Query(query, parameters), action);

    public Task<IResultCursor> RunAsync(Query query, Action<TransactionConfigBuilder>? action = null) => RunOwnAsync(query, action);

    public Task<IAsyncTransaction> BeginTransactionAsync() => BeginTransactionAsync(null!);

    public async Task<IAsyncTransaction> BeginTransactionAsync(Action<TransactionConfigBuilder> action)
    {
        var begun = await BeginAsync(config.DefaultAccessMode, TransactionConfig.From(action));
        await begun.ConfirmAsync();
        return begun;
    }

    public Task<TResult> ExecuteReadAsync<TResult>(Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteAsync(AccessMode.Read, work, TransactionConfig.From(action));

    public Task ExecuteReadAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteAsync(AccessMode.Read, WithoutResult(work), TransactionConfig.From(action));

    public Task<TResult> ExecuteWriteAsync<TResult>(Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteAsync(AccessMode.Write, work, TransactionConfig.From(action));

    public Task ExecuteWriteAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteAsync(AccessMode.Write, WithoutResult(work), TransactionConfig.From(action));

    public Task<TResult> ExecuteAsync<TResult>(AccessMode mode, Func<IAsyncQueryRunner, Task<TResult>> work, TransactionConfig settings) =>
        retries.RunAsync(async () =>
        {
            // BEGIN travels with the first query.
            await using var attempt = await BeginAsync(mode, settings);
            var result = await work(attempt);
            await attempt.CommitIfOpenAsync();
            return result;
        }, cancellation);

    public async Task CloseAsync()
    {
        if (closed) return;
        closed = true;
        if (transaction is not null) await transaction.DisposeAsync();
        if (autoCommit is not null) await autoCommit.GiveUpAsync();
    }

    public async ValueTask DisposeAsync() => await CloseAsync();

    public void Dispose() => CloseAsync().GetAwaiter().GetResult();

    public async ValueTask MoveToAsync(TransactionRequest request, IReadOnlyDictionary<string, object?> metadata)
    {
        if (metadata.GetValueOrDefault("bookmark") is not string bookmark) return;
        bookmarks = [bookmark];
        if (config.BookmarkManager is { } manager) await manager.UpdateBookmarksAsync([.. request.Bookmarks], bookmarks, cancellation);
    }

    private async Task<IResultCursor> RunOwnAsync(Query query, Action<TransactionConfigBuilder>? action)
    {
        await MakeFreeAsync();
        var (lease, request) = await AcquireAsync(config.DefaultAccessMode, TransactionConfig.From(action));
        autoCommit = new AutoCommit(this, lease, request);
        return await autoCommit.RunAsync(query);
    }

    private async Task<AsyncTransaction> BeginAsync(AccessMode mode, TransactionConfig settings)
    {
        await MakeFreeAsync();
        var (lease, request) = await AcquireAsync(mode, settings);
        return transaction = await AsyncTransaction.BeginAsync(this, lease, request);
    }

    private async Task<(ConnectionLease, TransactionRequest)> AcquireAsync(AccessMode mode, TransactionConfig settings)
    {
        var seen = config.BookmarkManager is { } manager ? [.. bookmarks.Union(await manager.GetBookmarksAsync(cancellation))] : bookmarks;
        var lease = await connections.AcquireAsync(new ConnectionRequest(mode, config.Database, config.ImpersonatedUser, seen), cancellation);
        if (settings.Timeout is { Ticks: > 0 and < TimeSpan.TicksPerDay } limit) lease.Connection.SilenceLimit = limit + driverConfig.ConnectionTimeout;
        return (lease, new TransactionRequest(mode, lease.Database, config.ImpersonatedUser, seen, settings));
    }

    private async ValueTask MakeFreeAsync()
    {
        if (closed) throw new ClientException("The session has been closed. Open a new one: driver.AsyncSession().");
        if (transaction is { IsOpen: true }) throw new TransactionNestingException("The session has an open transaction. Commit or roll it back before the next, or use another session.");
        if (autoCommit is not null) await autoCommit.FinishAsync();
    }

    private static Func<IAsyncQueryRunner, Task<bool>> WithoutResult(Func<IAsyncQueryRunner, Task> work) => async runner =>
    {
        await work(runner);
        return true;
    };
}
