using OrgGraph.Core.Model;
using OrgGraph.Neo4j.Mapping;

namespace OrgGraph.Neo4j.Tests.Plans;

/// <summary>What imports and exports send.</summary>
internal static class ImportStatements
{
    /// <summary>The size of a batch.</summary>
    public const int RowsPerBatch = 200;

    private const string Token = "the token of an import";

    private static readonly DateTimeOffset s_time = new(2026, 6, 15, 9, 0, 0, TimeSpan.Zero);

    /// <summary>The statements of an export of a revision.</summary>
    public static IEnumerable<Statement> Export(long revision) =>
    [
        Statement.Of("Export/states.cypher", ("revision", revision), ("prefix", "team-unit:")),
        Statement.Of("Export/facts.cypher", ("revision", revision), ("prefix", "away:")),
        Links("IN_VERTICAL", revision),
    ];

    /// <summary>The statements that write and end records in the revision after the current one.</summary>
    public static IEnumerable<Statement> Batches(long current) =>
    [
        Ended<Position>("end-states", current), Ended<SitsIn>("end-links", current), Ended<Owns>("end-facts", current),
        Written("write-states", current, number => new Person($"person:new{number}", $"Newcomer {number}", null, null, null, "working-calendar:weekdays", Validity.Always)),
        Written("write-links", current, number => new Holds($"person:new{number}", $"position:p{number}", Acting: true, Validity.Always)),
        Written("write-facts", current, number => new ExternalKey($"person:new{number}", "hr", $"{number}", Validity.Always)),
    ];

    /// <summary>All statements of an import that makes the revision after the current one, in an order in which there is something to clear, and which leaves the organisation as it was.</summary>
    public static IEnumerable<Statement> After(long current) =>
    [
        Statement.Of("Import/lock.cypher", ("token", Token)), Statement.Of("Import/begin.cypher", ("token", Token)), Statement.Of("Import/claim.cypher", ("token", Token), ("batch", 1)),
        .. Batches(current),
        Statement.Of("Import/clear-links.cypher", ("revision", current), ("token", Token)), Statement.Of("Import/clear-records.cypher", ("revision", current), ("token", Token)),
        Statement.Of("Import/drop-nodes.cypher", ("token", Token)), Statement.Of("Import/cleared.cypher", ("token", Token)),
        Statement.Of("Import/thin-revisions.cypher", ("before", DateTimeOffset.MaxValue)), Statement.Of("Import/thin-links.cypher", ("oldest", current)), Statement.Of("Import/thin-records.cypher", ("oldest", current)),
        Statement.Of("Import/finish.cypher", ("token", Token), ("batches", 1), ("number", current + 1), ("time", s_time), ("summary", "The next.")), Statement.Of("Import/finished.cypher", ("number", current + 1), ("token", Token)),
        Statement.Of("Revisions/latest.cypher", ("first", 1)),
    ];

    private static Statement Ended<T>(string name, long current) where T : OrgRecord
    {
        var kind = GraphKind.Of(RecordKind.Of<T>());
        return Batch(name, kind, [.. LargeOrganization.Half.OfType<T>().Take(RowsPerBatch).Select(record => RecordWriter.Key(kind, record))], current);
    }

    private static Statement Written<T>(string name, long current, Func<int, T> record) where T : OrgRecord
    {
        var kind = GraphKind.Of(RecordKind.Of<T>());
        return Batch(name, kind, [.. Enumerable.Range(0, RowsPerBatch).Select(number => RecordWriter.Row(kind, record(number), current + 1))], current);
    }

    private static Statement Batch(string name, GraphKind kind, List<Dictionary<string, object?>> rows, long current)
        => Statement.Of($"Import/{name}.cypher", ("rows", rows), ("revision", current + 1), ("name", kind.Name));

    private static Statement Links(string type, long revision)
    {
        var template = Statement.Of("Export/links.cypher", ("revision", revision));
        return template with { Cypher = template.Cypher.Replace("LINK_TYPE", type, StringComparison.Ordinal) };
    }
}
