namespace GreenDonut;

/// <summary>Gathers keys and loads them together, each once a request.</summary>
public interface IDataLoader
{
    /// <summary>Forgets everything loaded so far.</summary>
    void ClearCache();
}

/// <summary>Gathers keys and loads them together, each once a request.</summary>
public interface IDataLoader<in TKey, TValue> : IDataLoader
    where TKey : notnull
{
    /// <summary>Loads the value of a key; null when there is none.</summary>
    Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default);

    /// <summary>Loads the values of keys, in their order; null for each that has none.</summary>
    Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default);

    /// <summary>Puts a value into the cache, unless the key is there.</summary>
    void SetCacheEntry(TKey key, Task<TValue?> value);

    /// <summary>Forgets a key.</summary>
    void RemoveCacheEntry(TKey key);
}
