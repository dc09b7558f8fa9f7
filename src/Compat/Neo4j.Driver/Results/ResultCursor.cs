namespace Neo4j.Driver.Internal;

/// <summary>
/// Asks for records in batches and takes them straight off the connection. Where another result of the same transaction needs
/// the connection first, the rest of the batch on its way is kept here.
/// </summary>
internal sealed class ResultCursor : IResultCursor
{
    private readonly ConnectionLease lease;
    private readonly Query query;
    private readonly long fetchSize;
    private readonly IResultOwner owner;
    private readonly CancellationToken cancellation;
    private readonly Queue<Record> records = new();
    private readonly QueryActivity activity;
    private string[] keys = [];
    private long? queryId;
    private TimeSpan availableAfter;
    private Batch batch;
    private Record? current;
    private ResultSummary? summary;
    private Exception? failure;
    private bool consumed;

    private ResultCursor(ConnectionLease lease, Query query, TransactionRequest? autoCommit, TransactionRequest request, long fetchSize, IResultOwner owner, CancellationToken cancellation)
    {
        (this.lease, this.query, this.fetchSize, this.owner, this.cancellation) = (lease, query, fetchSize, owner, cancellation);
        activity = QueryActivity.Start(query, Connection.Address, request.Database);
        Run = Connection.Enqueue(new Response(), (query, autoCommit), static (writer, x) => BoltMessages.Run(writer, x.query, x.autoCommit));
        batch = Ask(discard: false);
    }

    public IRecord Current => current ?? throw new InvalidOperationException("There is no current record. Call FetchAsync first, and read Current only when it gives true.");

    public bool IsOpen => !consumed && !IsDone;

    /// <summary>Whether the server has nothing more to say of this result.</summary>
    public bool IsDone => summary is not null || failure is not null;

    private BoltConnection Connection => lease.Connection;

    private Response Run { get; }

    /// <summary>Sends the query together with the first request for records, and waits until the server has accepted it.</summary>
    public static async Task<ResultCursor> StartAsync(ConnectionLease lease, Query query, TransactionRequest? autoCommit, TransactionRequest request, long fetchSize, IResultOwner owner, CancellationToken cancellation)
    {
        ResultCursor? cursor = null;
        try
        {
            cursor = new ResultCursor(lease, query, autoCommit, request, fetchSize, owner, cancellation);
            var metadata = await cursor.Connection.CompleteAsync(cursor.Run, cancellation);
            cursor.keys = metadata.GetValueOrDefault("fields") is List<object?> fields ? [.. fields.Cast<string>()] : [];
            cursor.queryId = metadata.GetValueOrDefault("qid") as long?;
            cursor.availableAfter = Milliseconds(metadata, "t_first");
            return cursor;
        }
        catch (Exception error)
        {
            cursor?.activity.Fail(error);
            await owner.OnFailedAsync(error);
            throw;
        }
    }

    public Task<string[]> KeysAsync() => Task.FromResult(keys);

    public async Task<bool> FetchAsync()
    {
        CheckNotConsumed();
        var found = await FillAsync();
        current = found ? records.Dequeue() : null;
        return found;
    }

    public async Task<IRecord?> PeekAsync()
    {
        CheckNotConsumed();
        return await FillAsync() ? records.Peek() : null;
    }

    public async Task<IResultSummary> ConsumeAsync()
    {
        consumed = true;
        await FinishAsync();
        return summary ?? throw new ResultConsumedException("The result ended with its transaction or session, before it was consumed.");
    }

    public async IAsyncEnumerator<IRecord> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        while (await FetchAsync())
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Current;
        }
    }

    /// <summary>Leaves out what has not been taken.</summary>
    public async ValueTask FinishAsync()
    {
        consumed = true;
        records.Clear();
        while (!IsDone)
        {
            await AdvanceAsync(discard: true);
            records.Clear();
        }
        if (failure is not null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
    }

    /// <summary>Its transaction is over: no more records can be taken.</summary>
    public void Close()
    {
        consumed = true;
        records.Clear();
        if (!IsDone) activity.Stop();
    }

    private async ValueTask<bool> FillAsync()
    {
        while (records.Count == 0 && !IsDone) await AdvanceAsync(discard: false);
        if (records.Count == 0 && failure is not null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
        return records.Count > 0;
    }

    /// <summary>Takes one message, or asks for the next batch, or comes to the end.</summary>
    private async ValueTask AdvanceAsync(bool discard)
    {
        try
        {
            if (!batch.IsDone)
            {
                await Connection.ReceiveAsync(cancellation);
                if (!batch.IsDone) return;
            }
            if (batch.Failure is { } error) throw error;
            if (batch.Metadata.GetValueOrDefault("has_more") is true)
            {
                batch = Ask(discard);
                await Connection.FlushAsync(cancellation);
                return;
            }
        }
        catch (Exception error)
        {
            failure = error;
            activity.Fail(error);
            await owner.OnFailedAsync(error);
            throw;
        }
        summary = new ResultSummary(query, batch.Metadata, Connection, lease.Database, availableAfter, Milliseconds(batch.Metadata, "t_last"));
        activity.Stop();
        await owner.OnFinishedAsync(batch.Metadata);
    }

    private Batch Ask(bool discard) => Connection.Enqueue(new Batch(this), (discard, fetchSize, queryId), static (writer, x) =>
    {
        if (x.discard) BoltMessages.Discard(writer, x.queryId);
        else BoltMessages.Pull(writer, x.fetchSize, x.queryId);
    });

    private void CheckNotConsumed()
    {
        if (consumed) throw new ResultConsumedException("The records of this result cannot be read any more: it has been consumed, or its transaction or session closed. Read them before.");
    }

    private static TimeSpan Milliseconds(IReadOnlyDictionary<string, object?> metadata, string key) =>
        metadata.GetValueOrDefault(key) is long value ? TimeSpan.FromMilliseconds(value) : TimeSpan.FromMilliseconds(-1);

    private sealed class Batch(ResultCursor cursor) : Response
    {
        public override void OnRecord(object?[] values) => cursor.records.Enqueue(new Record(cursor.Names(values.Length), values));
    }

    private string[] Names(int columns)
    {
        if (keys.Length == 0 && Run.Metadata.GetValueOrDefault("fields") is List<object?> fields) keys = [.. fields.Cast<string>()];
        return columns == keys.Length ? keys : throw new ProtocolException($"A record has {columns} values where the result has {keys.Length} columns.");
    }
}
