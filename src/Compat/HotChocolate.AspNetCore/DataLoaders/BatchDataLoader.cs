namespace GreenDonut;

/// <summary>Loads one value for each key of a batch.</summary>
public abstract class BatchDataLoader<TKey, TValue> : DataLoaderBase<TKey, TValue>
    where TKey : notnull
{
    /// <summary>Uses the request's scheduler.</summary>
    protected BatchDataLoader(IBatchScheduler batchScheduler, DataLoaderOptions options)
        : base(batchScheduler, options)
    {
    }

    /// <summary>Loads the values of the keys; a key without a value is left out.</summary>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private protected sealed override async Task FetchAsync(IReadOnlyList<TKey> keys, Result<TValue?>[] results, CancellationToken cancellationToken)
    {
        var values = await LoadBatchAsync(keys, cancellationToken);
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = new Result<TValue?>(values.TryGetValue(keys[i], out var value) ? value : default);
        }
    }
}
