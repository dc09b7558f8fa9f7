using OrgGraph.Core.Model;
using OrgGraph.Core.Store;
using OrgGraph.Neo4j.Mapping;

namespace OrgGraph.Neo4j.Import;

/// <summary>What an import changes in the records of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Written">Records that are new or have other values.</param>
/// <param name="Ended">Current records that have other values now or are no longer there.</param>
/// <param name="Change">How many they are.</param>
internal sealed record KindDifference(GraphKind Kind, IReadOnlyList<OrgRecord> Written, IReadOnlyList<OrgRecord> Ended, KindChange Change)
{
    /// <summary>Compares the records of a kind, by id, with the current ones as they come.</summary>
    public static async Task<KindDifference> OfAsync(GraphKind kind, Dictionary<string, OrgRecord> records, IAsyncEnumerable<OrgRecord> current, Action onEqual)
    {
        var (written, ended) = (new List<OrgRecord>(), new List<OrgRecord>());
        await foreach (var old in current)
        {
            if (!records.Remove(old.Id, out var record))
            {
                ended.Add(old);
            }
            else if (AreEqual(kind, old, record))
            {
                onEqual();
            }
            else
            {
                written.Add(record);
                ended.Add(old);
            }
        }
        var changed = written.Count;
        written.AddRange(records.Values);
        return new KindDifference(kind, written, ended, new KindChange(kind.Kind, written.Count - changed, changed, ended.Count - changed));
    }

    /// <summary>Records with lists are equal to C# only when the lists are the same ones.</summary>
    private static bool AreEqual(GraphKind kind, OrgRecord a, OrgRecord b)
        => a.Equals(b) || (kind.HasLists && kind.Kind.Columns.All(column => AreEqual(column.Read(a), column.Read(b))));

    private static bool AreEqual(object? a, object? b)
        => a is System.Collections.IEnumerable many and not string && b is System.Collections.IEnumerable others ? many.Cast<object>().SequenceEqual(others.Cast<object>()) : Equals(a, b);
}
