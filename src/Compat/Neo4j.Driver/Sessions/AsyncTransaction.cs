namespace Neo4j.Driver.Internal;

internal sealed class AsyncTransaction : IAsyncTransaction, IResultOwner
{
    private readonly AsyncSession session;
    private readonly ConnectionLease lease;
    private readonly TransactionRequest request;
    private readonly Response begin;
    private readonly List<ResultCursor> cursors = [];
    private State state = State.Open;
    private Exception? failure;

    private AsyncTransaction(AsyncSession session, ConnectionLease lease, TransactionRequest request)
    {
        (this.session, this.lease, this.request) = (session, lease, request);
        begin = Connection.Enqueue(new Response(), request, static (writer, x) => BoltMessages.Begin(writer, x));
        Connection.InTransaction = true;
    }

    private enum State { Open, Committed, RolledBack, Failed }

    public TransactionConfig TransactionConfig => request.Config;

    public bool IsOpen => state == State.Open;

    private BoltConnection Connection => lease.Connection;

    /// <summary>Writes BEGIN, to be sent with what comes next.</summary>
    public static async ValueTask<AsyncTransaction> BeginAsync(AsyncSession session, ConnectionLease lease, TransactionRequest request)
    {
        try
        {
            return new AsyncTransaction(session, lease, request);
        }
        catch
        {
            await lease.ReleaseAsync();
            throw;
        }
    }

    public Task ConfirmAsync() => CompleteAsync(begin);

    public Task<IResultCursor> RunAsync(string query) => RunAsync(new Query(query));

    public Task<IResultCursor> RunAsync(string query, object parameters) => RunAsync(new Query(query, parameters));

    public Task<IResultCursor> RunAsync(string query, IDictionary<string, object> parameters) => RunAsync(new Query(query, parameters));

    public async Task<IResultCursor> RunAsync(Query query)
    {
        CheckOpen("run a query in");
        var cursor = await ResultCursor.StartAsync(lease, query, null, request, session.FetchSize, this, session.Cancellation);
        cursors.Add(cursor);
        return cursor;
    }

    public async Task CommitAsync()
    {
        CheckOpen("commit");
        foreach (var cursor in cursors) await cursor.FinishAsync();
        CheckOpen("commit");
        if (begin.Failure is null && !begin.IsDone) await ConfirmAsync();
        var commit = Connection.Enqueue(new Response(), 0, static (writer, _) => BoltMessages.Commit(writer));
        IReadOnlyDictionary<string, object?> metadata;
        try
        {
            metadata = await Connection.CompleteAsync(commit, session.Cancellation);
        }
        catch (Exception error)
        {
            await OnFailedAsync(error);
            if (request.Mode == AccessMode.Write && Connection.IsBroken && error is not OperationCanceledException) throw new UnknownCommitException(error);
            throw;
        }
        await CloseAsync(State.Committed);
        await session.MoveToAsync(request, metadata);
    }

    public Task CommitIfOpenAsync() => IsOpen ? CommitAsync() : failure is null ? Task.CompletedTask : throw new TransactionTerminatedException(failure);

    public async Task RollbackAsync()
    {
        if (state == State.Failed) return;
        CheckOpen("roll back");
        // With a result open, or nothing sent yet, the reset that comes with giving the connection back is all that is needed.
        var resetIsEnough = !begin.IsDone || cursors.Exists(cursor => !cursor.IsDone);
        if (!resetIsEnough) await CompleteAsync(Connection.Enqueue(new Response(), 0, static (writer, _) => BoltMessages.Rollback(writer)));
        await CloseAsync(State.RolledBack, needsReset: resetIsEnough);
    }

    public async ValueTask DisposeAsync()
    {
        if (!IsOpen) return;
        try
        {
            await RollbackAsync();
        }
        catch (Exception error) when (error is Neo4jException or OperationCanceledException)
        {
            // The server undoes what it cannot commit; the caller's own error matters more.
        }
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public ValueTask OnFinishedAsync(IReadOnlyDictionary<string, object?> metadata) => ValueTask.CompletedTask;

    public ValueTask OnFailedAsync(Exception error)
    {
        if (!IsOpen) return ValueTask.CompletedTask;
        (state, failure) = (State.Failed, error);
        return lease.ReleaseAsync();
    }

    private async Task CompleteAsync(Response response)
    {
        try
        {
            await Connection.CompleteAsync(response, session.Cancellation);
        }
        catch (Exception error)
        {
            await OnFailedAsync(error);
            throw;
        }
    }

    private ValueTask CloseAsync(State end, bool needsReset = false)
    {
        state = end;
        foreach (var cursor in cursors) cursor.Close();
        Connection.InTransaction = needsReset;
        return lease.ReleaseAsync();
    }

    private void CheckOpen(string action)
    {
        if (state == State.Failed) throw new TransactionTerminatedException(failure!);
        if (state == State.Committed) throw new TransactionClosedException($"Cannot {action} this transaction, because it has already been committed.");
        if (state == State.RolledBack) throw new TransactionClosedException($"Cannot {action} this transaction, because it has already been rolled back.");
    }
}
