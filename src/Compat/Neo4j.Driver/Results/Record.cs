using System.Collections;

namespace Neo4j.Driver.Internal;

/// <summary>The values of one row; the names are shared by all rows of a result.</summary>
internal sealed class Record(string[] names, object?[] values) : IRecord
{
    public object? this[int index] => values[index];

    public object? this[string key] => IndexOf(key) is >= 0 and var index ? values[index]
        : throw new KeyNotFoundException($"The given key '{key}' was not present in the dictionary.");

    public IReadOnlyList<string> Keys => names;

    public IReadOnlyDictionary<string, object> Values => this;

    public int Count => names.Length;

    IEnumerable<string> IReadOnlyDictionary<string, object>.Keys => names;

    IEnumerable<object> IReadOnlyDictionary<string, object>.Values => values!;

    public T Get<T>(string key) => this[key].As<T>();

    public bool TryGet<T>(string key, out T value)
    {
        var index = IndexOf(key);
        value = index >= 0 ? values[index].As<T>() : default!;
        return index >= 0;
    }

    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    public bool TryGetValue(string key, out object value)
    {
        var index = IndexOf(key);
        value = index >= 0 ? values[index]! : null!;
        return index >= 0;
    }

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
    {
        for (var i = 0; i < names.Length; i++) yield return new(names[i], values[i]!);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int IndexOf(string key) => Array.IndexOf(names, key);
}
