namespace GreenDonut;

/// <summary>Gathers keys into batches and remembers the promise of each key.</summary>
public abstract class DataLoaderBase<TKey, TValue> : IDataLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly IBatchScheduler _scheduler;
    private readonly int _maxBatchSize;
    private readonly Dictionary<TKey, Task<TValue?>> _promises = [];
    private Batch? _open;

    /// <summary>Uses the request's scheduler.</summary>
    protected DataLoaderBase(IBatchScheduler batchScheduler, DataLoaderOptions? options)
    {
        ArgumentNullException.ThrowIfNull(batchScheduler);
        _scheduler = batchScheduler;
        _maxBatchSize = options?.MaxBatchSize is > 0 and var size ? size : int.MaxValue;
    }

    /// <inheritdoc />
    public virtual Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        Batch? begun = null;
        Task<TValue?> promise;
        lock (_gate)
        {
            promise = Promise(key, cancellationToken, ref begun);
        }

        Schedule(begun);
        return promise;
    }

    /// <inheritdoc />
    public virtual async Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var promises = new Task<TValue?>[keys.Count];
        List<Batch>? begun = null;
        lock (_gate)
        {
            var index = 0;
            foreach (var key in keys)
            {
                Batch? batch = null;
                promises[index++] = Promise(key, cancellationToken, ref batch);
                if (batch is not null)
                {
                    (begun ??= []).Add(batch);
                }
            }
        }

        begun?.ForEach(Schedule);
        return await Task.WhenAll(promises);
    }

    /// <inheritdoc />
    public virtual void SetCacheEntry(TKey key, Task<TValue?> value)
    {
        lock (_gate)
        {
            _promises.TryAdd(key, value);
        }
    }

    /// <inheritdoc />
    public virtual void RemoveCacheEntry(TKey key)
    {
        lock (_gate)
        {
            _promises.Remove(key);
        }
    }

    /// <inheritdoc />
    public virtual void ClearCache()
    {
        lock (_gate)
        {
            _promises.Clear();
        }
    }

    private protected abstract Task FetchAsync(IReadOnlyList<TKey> keys, Result<TValue?>[] results, CancellationToken cancellationToken);

    private Task<TValue?> Promise(TKey key, CancellationToken cancellationToken, ref Batch? begun)
    {
        if (_promises.TryGetValue(key, out var known))
        {
            return known;
        }

        if (_open is null || _open.Keys.Count >= _maxBatchSize)
        {
            begun = _open = new Batch(this, cancellationToken);
        }

        var promise = _open.Add(key);
        _promises.Add(key, promise);
        return promise;
    }

    private void Schedule(Batch? batch)
    {
        if (batch is not null)
        {
            _scheduler.Schedule(batch.DispatchAsync);
        }
    }

    private sealed class Batch(DataLoaderBase<TKey, TValue> loader, CancellationToken cancellationToken)
    {
        // Continuations run inline: what a resolver loads next joins the batch that is sent off after this one has been handed out.
        private readonly List<TaskCompletionSource<TValue?>> _sources = [];

        public List<TKey> Keys { get; } = [];

        public Task<TValue?> Add(TKey key)
        {
            var source = new TaskCompletionSource<TValue?>();
            Keys.Add(key);
            _sources.Add(source);
            return source.Task;
        }

        public async ValueTask DispatchAsync()
        {
            lock (loader._gate)
            {
                if (loader._open == this)
                {
                    loader._open = null;
                }
            }

            var results = new Result<TValue?>[Keys.Count];
            Exception? failure = null;
            try
            {
                await loader.FetchAsync(Keys, results, cancellationToken);
            }
            catch (Exception exception)
            {
                failure = exception;
            }

            using (DataLoaderScope.Hold(loader._scheduler))
            {
                Complete(results, failure);
            }
        }

        private void Complete(Result<TValue?>[] results, Exception? failure)
        {
            for (var i = 0; i < results.Length; i++)
            {
                if ((failure ?? results[i].Error) is { } error)
                {
                    _sources[i].SetException(error);
                }
                else
                {
                    _sources[i].SetResult(results[i].Value);
                }
            }
        }
    }
}
