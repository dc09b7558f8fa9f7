using System.Collections.Concurrent;

namespace HotChocolate.Execution.Documents;

/// <summary>
/// A bounded cache by text. It has two generations: when the younger is full it becomes the older, whose unused entries are dropped.
/// What is in use is carried over, so that a hot entry stays however many others pass through.
/// </summary>
internal sealed class BoundedCache<T>(int capacity)
    where T : class
{
    private readonly Lock _gate = new();
    private volatile Generation _young = new();
    private volatile Generation _old = new();

    public int Count => _young.Entries.Count + _old.Entries.Count;

    public T? Find(ReadOnlySpan<char> key)
    {
        if (_young.ByText.TryGetValue(key, out var entry))
        {
            return entry;
        }

        if (_old.ByText.TryGetValue(key, out entry))
        {
            Add(key.ToString(), entry);
        }

        return entry;
    }

    public void Add(string key, T entry)
    {
        lock (_gate)
        {
            if (_young.Entries.Count >= capacity)
            {
                (_old, _young) = (_young, new Generation());
            }

            _young.Entries[key] = entry;
        }
    }

    private sealed class Generation
    {
        public Generation() => ByText = Entries.GetAlternateLookup<ReadOnlySpan<char>>();

        public ConcurrentDictionary<string, T> Entries { get; } = new(StringComparer.Ordinal);

        public ConcurrentDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> ByText { get; }
    }
}
