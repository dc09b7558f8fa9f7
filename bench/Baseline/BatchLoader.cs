using GraphQL.DataLoader;

namespace OrgGraph.Baseline;

/// <summary>A batch loader for GraphQL.NET's own executor: it gathers keys until the executor asks for the first result.</summary>
public sealed class BatchLoader<TKey, TValue>(Func<IReadOnlyList<TKey>, Task<Func<TKey, TValue>>> load)
{
    private List<TKey>? _keys;
    private Lazy<Task<Func<TKey, TValue>>>? _batch;

    public IDataLoaderResult<TValue> Load(TKey key)
    {
        if (_keys is null)
        {
            var keys = _keys = [];
            _batch = new Lazy<Task<Func<TKey, TValue>>>(() =>
            {
                _keys = null;
                return load(keys);
            });
        }
        _keys.Add(key);
        return new Result(_batch!, key);
    }

    private sealed class Result(Lazy<Task<Func<TKey, TValue>>> batch, TKey key) : IDataLoaderResult<TValue>
    {
        public async Task<TValue> GetResultAsync(CancellationToken cancellationToken = default) => (await batch.Value)(key);

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);
    }
}
