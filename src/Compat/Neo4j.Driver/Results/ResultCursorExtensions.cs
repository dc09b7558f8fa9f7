namespace Neo4j.Driver;

/// <summary>Takes whole results.</summary>
public static class ResultCursorExtensions
{
    /// <summary>The only record.</summary>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public static async Task<IRecord> SingleAsync(this IResultCursor result)
    {
        if (!await result.FetchAsync()) throw new InvalidOperationException("The result is empty, where one record is expected.");
        var record = result.Current;
        return await result.FetchAsync() ? throw new InvalidOperationException("The result has more than one record, where one is expected.") : record;
    }

    /// <summary>What is made of the only record.</summary>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public static async Task<T> SingleAsync<T>(this IResultCursor result, Func<IRecord, T> operation) => operation(await result.SingleAsync());

    /// <summary>All records.</summary>
    public static Task<List<IRecord>> ToListAsync(this IResultCursor result, int initialCapacity = 0, CancellationToken cancellationToken = default) =>
        GatherAsync(result, static record => record, initialCapacity, cancellationToken);

    /// <summary>All records.</summary>
    public static Task<List<IRecord>> ToListAsync(this IResultCursor result, CancellationToken cancellationToken) =>
        GatherAsync(result, static record => record, 0, cancellationToken);

    /// <summary>What is made of each record.</summary>
    public static Task<List<T>> ToListAsync<T>(this IResultCursor result, Func<IRecord, T> operation, int initialCapacity = 0) =>
        GatherAsync(result, operation, initialCapacity, CancellationToken.None);

    /// <summary>Does something with each record.</summary>
    public static async Task<IResultSummary> ForEachAsync(this IResultCursor result, Action<IRecord> operation)
    {
        while (await result.FetchAsync()) operation(result.Current);
        return await result.ConsumeAsync();
    }

    private static async Task<List<T>> GatherAsync<T>(IResultCursor result, Func<IRecord, T> operation, int capacity, CancellationToken cancellationToken)
    {
        var list = new List<T>(capacity);
        while (await result.FetchAsync())
        {
            cancellationToken.ThrowIfCancellationRequested();
            list.Add(operation(result.Current));
        }
        return list;
    }
}
