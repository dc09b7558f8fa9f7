using Neo4j.Driver;
using OrgGraph.Core.Store;
using OrgGraph.Neo4j.Cypher;

namespace OrgGraph.Neo4j;

/// <summary>The database of one server or cluster: one driver, short sessions, managed transactions, and errors that say what to do.</summary>
internal sealed class Database(Neo4jOptions options) : IAsyncDisposable
{
    private readonly IDriver _driver = GraphDatabase.Driver(
        options.Uri,
        options.Password == null ? AuthTokens.None : AuthTokens.Basic(options.User, options.Password),
        config => config.WithMaxConnectionPoolSize(options.MaxConnections).WithConnectionTimeout(options.ConnectionTimeout)
            .WithConnectionAcquisitionTimeout(options.ConnectionTimeout).WithMaxTransactionRetryTime(options.ConnectionTimeout).WithNotificationsDisabled());

    /// <summary>All sessions see what any has seen: a question about a revision that one member of a cluster told of waits for it on another.</summary>
    private readonly SeenBookmarks _bookmarks = new();

    /// <summary>Begins to tell of a call of the store; null when nobody listens.</summary>
    public StoreCall? Begin(string operation, string? subject = null)
        => StoreCall.Begin("neo4j", operation, subject, isRemote: true)?.Note("db.namespace", options.Database).Note("server.address", options.Uri.Host).Note("server.port", options.Uri.IsDefaultPort ? 7687 : options.Uri.Port);

    /// <summary>Answers the statement of a question, and tells whoever watches of it.</summary>
    /// <param name="operation">What it does: <c>slice</c>, <c>list</c> or <c>search</c>.</param>
    /// <param name="subject">What it brings, such as the kind of slice; null when the operation says all.</param>
    /// <param name="cypher">The statement.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="cancellationToken">Stops waiting for it.</param>
    /// <param name="limit">How long it may take; as a question unless given.</param>
    public async Task<List<IRecord>> ReadAsync(string operation, string? subject, string cypher, Dictionary<string, object?> parameters, CancellationToken cancellationToken, TimeSpan? limit = null)
    {
        using var call = Begin(operation, subject);
        try
        {
            var rows = await ReadAsync(cypher, parameters, cancellationToken, limit);
            call?.Note("db.response.returned_rows", rows.Count).Note("orggraph.records", rows.Sum(Records));
            return rows;
        }
        catch (Exception problem)
        {
            call?.Failed(problem);
            throw;
        }
    }

    /// <summary>
    /// Answers one statement that reads, as a whole, within the time that a question may take: a server that went silent is not waited for. It is sent by itself, which is one
    /// round trip where a managed transaction is two; those try again what may pass, and so does this.
    /// </summary>
    public Task<List<IRecord>> ReadAsync(string cypher, Dictionary<string, object?> parameters, CancellationToken cancellationToken, TimeSpan? limit = null)
    {
        var time = limit ?? options.QueryTimeout;
        var given = Given.Of(parameters);
        return WithinAsync(
            time,
            async waiting =>
            {
                try
                {
                    await using var session = Session(AccessMode.Read);
                    return await (await session.RunAsync(cypher, given, config => config.WithTimeout(time))).ToListAsync();
                }
                catch (Neo4jException passing) when (passing.IsRetriable)
                {
                    await using var session = Session(AccessMode.Read);
                    return await session.ExecuteReadAsync(
                        async runner =>
                        {
                            // Whoever asked may have left before a connection was free.
                            waiting.ThrowIfCancellationRequested();
                            return await (await runner.RunAsync(cypher, given)).ToListAsync();
                        },
                        config => config.WithTimeout(time));
                }
            },
            cancellationToken);
    }

    /// <summary>Runs statements that write, in one managed transaction: it may run more than once. It has the time of a step of an import, whatever the server gives others.</summary>
    public Task<T> WriteAsync<T>(Func<IAsyncQueryRunner, Task<T>> work, CancellationToken cancellationToken)
        => WithinAsync(
            options.BatchTimeout,
            async _ =>
            {
                await using var session = Session(AccessMode.Write);
                return await session.ExecuteWriteAsync(work, config => config.WithTimeout(options.BatchTimeout));
            },
            cancellationToken);

    /// <summary>Waits for a step of an import, as long as one may take.</summary>
    public Task<T> StepAsync<T>(Func<Task<T>> step) => WithinAsync(options.BatchTimeout, _ => step(), CancellationToken.None);

    /// <summary>The database may be another from now on: it need not have come as far as this one.</summary>
    public void Forget() => _bookmarks.Forget();

    /// <summary>What the server says that it is.</summary>
    public Task<string> AgentAsync(CancellationToken cancellationToken) => WithinAsync(options.QueryTimeout, async _ => (await _driver.GetServerInfoAsync()).Agent, cancellationToken);

    /// <summary>Opens a session on the organisation's database.</summary>
    public IAsyncSession Session(AccessMode mode) => _driver.AsyncSession(config => config.WithDatabase(options.Database).WithDefaultAccessMode(mode).WithBookmarkManager(_bookmarks));

    /// <summary>Closes a session or a transaction; where the server is silent it is left to end by itself.</summary>
    public async ValueTask CloseAsync(IAsyncDisposable open)
        => await open.DisposeAsync().AsTask().WaitAsync(options.ConnectionTimeout).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    /// <summary>Does something with the database, and says in a sentence what went wrong when it fails.</summary>
    /// <param name="action">What to do. When it is cancelled it is left to end by itself.</param>
    /// <param name="cancellationToken">Stops waiting for it.</param>
    public async Task<T> GuardAsync<T>(Func<Task<T>> action, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return await action().WaitAsync(cancellationToken);
        }
        catch (Neo4jException exception)
        {
            throw StoreErrors.Of(exception, options);
        }
        catch (NotSupportedException exception)
        {
            throw StoreErrors.NoBolt(exception, options);
        }
    }

    /// <inheritdoc cref="GuardAsync{T}"/>
    public Task GuardAsync(Func<Task> action, CancellationToken cancellationToken)
        => GuardAsync(
            async () =>
            {
                await action();
                return true;
            },
            cancellationToken);

    /// <summary>Says that another import is running.</summary>
    public OrganizationStoreException Busy(Exception? cause = null) => StoreErrors.Busy(options, cause);

    /// <summary>Says that there is not even the revision that every migrated database has.</summary>
    public OrganizationStoreException Emptied() => StoreErrors.Emptied(options);

    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    /// <summary>As <see cref="GuardAsync{T}"/>, for what may not take longer than a time.</summary>
    private async Task<T> WithinAsync<T>(TimeSpan time, Func<CancellationToken, Task<T>> action, CancellationToken cancellationToken)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        waiting.CancelAfter(time);
        try
        {
            return await GuardAsync(() => action(waiting.Token), waiting.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw StoreErrors.Silent(time, options, exception);
        }
    }

    /// <summary>How many records a row holds: the items of its lists, or itself.</summary>
    private static int Records(IRecord row) => row.Values.Values.OfType<List<object>>().ToList() is { Count: > 0 } lists ? lists.Sum(list => list.Count) : 1;
}
