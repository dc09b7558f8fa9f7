using Neo4j.Driver;
using OrgGraph.Core.Store;
using OrgGraph.Neo4j.Cypher;
using OrgGraph.Neo4j.Mapping;

namespace OrgGraph.Neo4j.Import;

/// <summary>Writes what an import changes, in batches that no reader sees before its last transaction. Each lands once, and none after another import has begun.</summary>
internal sealed class BatchWriter(Database database, string token, long revision, Action<int> onWritten, CancellationToken cancellationToken)
{
    private const int RowsPerBatch = 5_000;
    private int _batch;

    public async Task WriteAsync(KindDifference difference)
    {
        var kind = difference.Kind;
        foreach (var records in difference.Ended.Chunk(RowsPerBatch))
            await RunAsync(Text("end", kind), records.Select(record => RecordWriter.Key(kind, record)).ToList(), ends: 0);
        foreach (var records in difference.Written.Chunk(RowsPerBatch))
        {
            var rows = records.Select(record => RecordWriter.Row(kind, record, revision)).ToList();
            await RunAsync(Text("write", kind), rows, rows.Sum(row => row.GetValueOrDefault("ends") is List<object> ends ? ends.Count : 0));
            onWritten(records.Length);
        }
    }

    private Task<bool> RunAsync(string text, List<Dictionary<string, object?>> rows, int ends)
    {
        var batch = ++_batch;
        return database.WriteAsync(
            async runner =>
            {
                var claim = await (await runner.RunAsync(CypherText.Of("Import/claim.cypher"), new { token, batch })).SingleAsync();
                if (!claim["isOurs"].As<bool>())
                    throw new OrganizationStoreException("STORE_BUSY", "Another import has begun, because the connection of this one broke. Nothing was changed; try again when the other has ended.");
                if (!claim["isNew"].As<bool>()) return false; // It landed, and the answer was lost.
                var done = await (await runner.RunAsync(text, new { rows, revision })).SingleAsync();
                Check(done["records"].As<int>(), rows.Count, done.TryGet<int>("ends", out var found) ? found : 0, ends);
                return true;
            },
            cancellationToken);
    }

    /// <summary>A reference to a node that is not there leaves no trace, but for the count.</summary>
    private static void Check(int records, int expectedRecords, int ends, int expectedEnds)
    {
        if (records != expectedRecords || ends != expectedEnds)
            throw new OrganizationStoreException("STORE_CORRUPT", $"Of {expectedRecords} records {records} could be written, of {expectedEnds} references {ends}: the others name nodes that are not there, or are not there themselves. Nothing was changed. Validate the organisation (orggraph import --dry-run).");
    }

    private static string Text(string verb, GraphKind kind) => kind.Form switch
    {
        GraphForm.State => CypherText.Of($"Import/{verb}-states.cypher").Replace("NODE_LABEL", kind.Name, StringComparison.Ordinal),
        GraphForm.Fact => CypherText.Of($"Import/{verb}-facts.cypher").Replace("FACT_LABEL", kind.Name, StringComparison.Ordinal),
        _ => CypherText.Of($"Import/{verb}-links.cypher").Replace("LINK_TYPE", kind.Name, StringComparison.Ordinal),
    };
}
