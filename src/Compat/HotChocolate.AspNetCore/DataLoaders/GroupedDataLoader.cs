namespace GreenDonut;

/// <summary>Loads a group of values for each key of a batch.</summary>
public abstract class GroupedDataLoader<TKey, TValue> : DataLoaderBase<TKey, TValue[]>
    where TKey : notnull
{
    /// <summary>Uses the request's scheduler.</summary>
    protected GroupedDataLoader(IBatchScheduler batchScheduler, DataLoaderOptions options)
        : base(batchScheduler, options)
    {
    }

    /// <summary>Loads the groups of the keys; a key without values has an empty group.</summary>
    protected abstract Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private protected sealed override async Task FetchAsync(IReadOnlyList<TKey> keys, Result<TValue[]?>[] results, CancellationToken cancellationToken)
    {
        var groups = await LoadGroupedBatchAsync(keys, cancellationToken);
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = new Result<TValue[]?>([.. groups[keys[i]]]);
        }
    }
}
