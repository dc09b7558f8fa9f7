using Neo4j.Driver;
using OrgGraph.Core.Store;
using OrgGraph.Neo4j.Cypher;

namespace OrgGraph.Neo4j.Revisions;

/// <summary>The revisions that are kept.</summary>
internal static class RevisionList
{
    /// <summary>The newest ones.</summary>
    public static async Task<IReadOnlyList<Revision>> LatestAsync(Database database, int first, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(CypherText.Of("Revisions/latest.cypher"), new() { ["first"] = first }, cancellationToken);
        return [.. rows.Select(row => new Revision(row["number"].As<long>(), row["time"].As<DateTimeOffset>(), row["summary"].As<string>()))];
    }

    /// <summary>The current one.</summary>
    public static async Task<Revision> CurrentAsync(Database database, CancellationToken cancellationToken)
        => await LatestAsync(database, 1, cancellationToken) is [var current] ? current : throw database.Emptied();
}
