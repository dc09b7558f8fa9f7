using OrgGraph.Core.Model;

namespace OrgGraph.Core.Validation;

/// <summary>Finds facts of which there may be one at a time and are several.</summary>
internal static class Overlaps
{
    /// <summary>Each edge that begins while an earlier one with the same key still holds, with that one.</summary>
    /// <remarks>
    /// Sorting by the hash of the key finds the few keys that occur twice without holding millions of keys in memory; those few are then compared exactly.
    /// </remarks>
    public static IEnumerable<(T Edge, T Earlier)> Find<T>(IEnumerable<T> edges, Func<T, string> key) where T : Edge
    {
        var items = edges.ToArray();
        var hashes = Array.ConvertAll(items, edge => key(edge).GetHashCode(StringComparison.Ordinal));
        Array.Sort(hashes, items);
        for (int start = 0, end; start < items.Length; start = end)
        {
            for (end = start + 1; end < items.Length && hashes[end] == hashes[start];)
                end++;
            if (end == start + 1) continue;
            foreach (var group in items[start..end].GroupBy(key, StringComparer.Ordinal))
            {
                foreach (var pair in Sweep(group))
                    yield return pair;
            }
        }
    }

    private static IEnumerable<(T Edge, T Earlier)> Sweep<T>(IEnumerable<T> edges) where T : Edge
    {
        T? longest = null;
        foreach (var edge in edges.OrderBy(e => e.Valid.From ?? DateOnly.MinValue).ThenBy(e => e.Id, StringComparer.Ordinal))
        {
            if (longest != null && longest.Valid.Overlaps(edge.Valid))
                yield return (edge, longest);
            if (longest == null || (longest.Valid.To is { } to && (edge.Valid.To is not { } end || end > to)))
                longest = edge;
        }
    }
}
