namespace GreenDonut;

/// <summary>Loads that must find something.</summary>
public static class DataLoaderExtensions
{
    /// <summary>Loads the value of a key, or fails with <see cref="KeyNotFoundException"/>.</summary>
    public static async Task<TValue> LoadRequiredAsync<TKey, TValue>(this IDataLoader<TKey, TValue> dataLoader, TKey key, CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        return await dataLoader.LoadAsync(key, cancellationToken) ?? throw Missing(key);
    }

    /// <summary>Loads the values of keys, in their order, or fails with <see cref="KeyNotFoundException"/> when one is missing.</summary>
    public static async Task<IReadOnlyList<TValue>> LoadRequiredAsync<TKey, TValue>(this IDataLoader<TKey, TValue> dataLoader, IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        ArgumentNullException.ThrowIfNull(keys);
        var values = await dataLoader.LoadAsync(keys, cancellationToken);
        return [.. values.Zip(keys, (value, key) => value ?? throw Missing(key))];
    }

    private static KeyNotFoundException Missing<TKey>(TKey key) => new($"The key `{key}` could not be resolved.");
}
