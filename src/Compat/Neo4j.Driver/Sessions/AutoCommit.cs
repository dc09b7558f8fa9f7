namespace Neo4j.Driver.Internal;

/// <summary>One query in a transaction of its own. The connection goes back when the result has been taken.</summary>
internal sealed class AutoCommit(AsyncSession session, ConnectionLease lease, TransactionRequest request) : IResultOwner
{
    private ResultCursor? cursor;
    private bool over;

    public async Task<IResultCursor> RunAsync(Query query) =>
        cursor = await ResultCursor.StartAsync(lease, query, request, request, session.FetchSize, this, session.Cancellation);

    /// <summary>Leaves out what has not been taken, and lets the transaction commit.</summary>
    public async ValueTask FinishAsync()
    {
        if (!over && cursor is not null) await cursor.ConsumeAsync();
    }

    /// <summary>Stops what has not been taken.</summary>
    public async ValueTask GiveUpAsync()
    {
        if (over) return;
        over = true;
        cursor?.Close();
        await lease.ReleaseAsync();
    }

    public async ValueTask OnFinishedAsync(IReadOnlyDictionary<string, object?> metadata)
    {
        over = true;
        await lease.ReleaseAsync();
        await session.MoveToAsync(request, metadata);
    }

    public ValueTask OnFailedAsync(Exception error)
    {
        over = true;
        return lease.ReleaseAsync();
    }
}
