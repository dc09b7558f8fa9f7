using System.Runtime.CompilerServices;
using Neo4j.Driver;
using OrgGraph.Core.Model;
using OrgGraph.Neo4j.Cypher;
using OrgGraph.Neo4j.Mapping;

namespace OrgGraph.Neo4j.Export;

/// <summary>All records of one kind in a revision, in any order, as they come from the server.</summary>
internal static class KindExport
{
    public static async IAsyncEnumerable<OrgRecord> ReadAsync(Database database, GraphKind kind, long revision, RecordReader reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var session = database.Session(AccessMode.Read);
        try
        {
            var cursor = await database.StepAsync(() => session.RunAsync(Text(kind), Given.Of(new() { ["revision"] = revision, ["prefix"] = kind.Kind.Name + ":" }), config => config.WithTimeout(TimeSpan.Zero)));
            while (await NextAsync(database, cursor))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var row = cursor.Current;
                var properties = (IReadOnlyDictionary<string, object>)row["properties"];
                yield return kind.Form == GraphForm.Link ? reader.ReadLink(properties, (string)row["from"], (string)row["to"]) : reader.Read(properties);
            }
        }
        finally
        {
            await database.CloseAsync(session);
        }
    }

    /// <summary>What has begun to be fetched is waited for: the session cannot be closed before. Most records are there already, and need no limit.</summary>
    private static Task<bool> NextAsync(Database database, IResultCursor cursor)
    {
        var next = cursor.FetchAsync();
        return next.IsCompletedSuccessfully ? next : database.StepAsync(() => next);
    }

    private static string Text(GraphKind kind) => kind.Form switch
    {
        GraphForm.State => CypherText.Of("Export/states.cypher"),
        GraphForm.Fact => CypherText.Of("Export/facts.cypher"),
        _ => CypherText.Of("Export/links.cypher").Replace("LINK_TYPE", kind.Name, StringComparison.Ordinal),
    };
}
