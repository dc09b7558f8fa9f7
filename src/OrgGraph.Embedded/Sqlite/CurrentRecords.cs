using OrgGraph.Core.Model;

namespace OrgGraph.Embedded.Sqlite;

/// <summary>The records of one revision with their rows, in the order of the rows.</summary>
internal sealed record CurrentRecords(long[] Rows, OrgRecord[] Records)
{
    /// <summary>The same without the rows that were ended, followed by others, whose rows come later.</summary>
    public CurrentRecords With(HashSet<long> ended, CurrentRecords added)
    {
        var kept = Enumerable.Range(0, Rows.Length).Where(i => !ended.Contains(Rows[i])).ToList();
        return new CurrentRecords([.. kept.Select(i => Rows[i]), .. added.Rows], [.. kept.Select(i => Records[i]), .. added.Records]);
    }
}
