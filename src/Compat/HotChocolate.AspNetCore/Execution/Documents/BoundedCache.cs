using System.Collections.Concurrent;

namespace HotChocolate.Execution.Documents;

/// <summary>
/// A bounded cache by text: of its entries, and of what they weigh together, each now and not when it came. It has two generations: when the younger is full it becomes the older, whose unused entries are dropped.
/// What is in use is carried over, so that a hot entry stays however many others pass through.
/// </summary>
internal sealed class BoundedCache<T>(int capacity, long most, Func<T, long> weigh)
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
            AgeIfFull();
            _young.Entries[key] = entry;
        }
    }

    /// <summary>To be called when an entry has become heavier.</summary>
    public void Trim()
    {
        lock (_gate)
        {
            AgeIfFull();
        }
    }

    private void AgeIfFull()
    {
        if (_young.Entries.Count >= capacity || _young.Entries.Sum(pair => weigh(pair.Value)) >= most)
        {
            (_old, _young) = (_young, new Generation());
        }
    }

    private sealed class Generation
    {
        public Generation() => ByText = Entries.GetAlternateLookup<ReadOnlySpan<char>>();

        public ConcurrentDictionary<string, T> Entries { get; } = new(StringComparer.Ordinal);

        public ConcurrentDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> ByText { get; }
    }
}
