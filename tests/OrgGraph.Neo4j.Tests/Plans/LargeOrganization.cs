using OrgGraph.Bench.Generator;
using OrgGraph.Core.Model;

namespace OrgGraph.Neo4j.Tests.Plans;

/// <summary>An organisation with records of every kind, large enough that who reads all of it is told from who does not.</summary>
internal static class LargeOrganization
{
    /// <summary>The kinds of node that both halves share.</summary>
    private static readonly Type[] s_common = [typeof(Vertical), typeof(Segment), typeof(SolutionArea), typeof(Product), typeof(Decision), typeof(HandoffRule), typeof(WorkingCalendar)];

    /// <summary>Half of it.</summary>
    public static IReadOnlyList<OrgRecord> Half { get; } = [.. new OrganizationGenerator(positions: 1_500).Generate().Concat(EveryKind.Records).DistinctBy(record => record.Id)];

    /// <summary>That half, and its twin: other people, seats, units, accounts and partners that stand to each other as those do, with the same products, decisions, calendars and the like.</summary>
    public static IReadOnlyList<OrgRecord> Whole { get; } = [.. Half, .. Half.Where(record => record is not HoldsRight && !s_common.Contains(record.GetType())).Select(Twin)];

    private static OrgRecord Twin(OrgRecord record)
    {
        var kind = RecordKind.Of(record.GetType());
        return kind.Create([.. kind.Columns.Select(column => Twin(column, column.Read(record)))]);
    }

    private static object? Twin(Column column, object? value) => value switch
    {
        string id when column.Name == "id" || column.References != null => Twin(id),
        string key when column.Name == "key" => $"x{key}",
        IReadOnlyList<string> ids when column.References != null => ids.Select(Twin).ToList(),
        _ => value,
    };

    private static string Twin(string id) => s_common.Contains(RecordKind.OfNodeId(id)!.Type) ? id : id.Replace(":", ":x", StringComparison.Ordinal);
}
