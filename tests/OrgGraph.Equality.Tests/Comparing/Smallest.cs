using System.Diagnostics;
using OrgGraph.Core.Model;
using OrgGraph.Equality.Tests.Organizations;

namespace OrgGraph.Equality.Tests.Comparing;

/// <summary>Makes an organisation smaller for as long as something stays true of it, and not for longer than half a minute (Zeller and Hildebrandt, "Simplifying and Isolating Failure-Inducing Input", 2002).</summary>
internal static class Smallest
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(30);

    /// <summary>A part of the records of which it is true. Nodes that others name stay.</summary>
    public static async Task<IReadOnlyList<OrgRecord>> OfAsync(IReadOnlyList<OrgRecord> records, Func<IReadOnlyList<OrgRecord>, Task<bool>> isTrue)
    {
        var clock = Stopwatch.StartNew();
        for (var size = records.Count / 2; size > 0 && clock.Elapsed < s_longest; size /= 2)
        {
            for (var start = 0; start < records.Count && clock.Elapsed < s_longest;)
            {
                var without = Whole([.. records.Take(start), .. records.Skip(start + size)], records);
                if (without.Count < records.Count && await isTrue(without))
                    records = without;
                else
                    start += size;
            }
        }
        return records;
    }

    /// <summary>The records, with the nodes that they name and their names.</summary>
    private static List<OrgRecord> Whole(List<OrgRecord> some, IReadOnlyList<OrgRecord> all)
    {
        var there = some.Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < some.Count; i++)
        {
            foreach (var id in References.Of(some[i]).Where(there.Add))
                some.Add(all.First(record => record.Id == id));
        }
        return some;
    }
}
