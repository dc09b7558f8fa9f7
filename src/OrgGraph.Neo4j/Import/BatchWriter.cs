using Neo4j.Driver;
using OrgGraph.Core.Store;
using OrgGraph.Neo4j.Cypher;
using OrgGraph.Neo4j.Mapping;

namespace OrgGraph.Neo4j.Import;

/// <summary>Writes what an import changes, in batches that no reader sees before its last transaction. Each lands once, and none after another import has begun.</summary>
internal sealed class BatchWriter(Database database, string token, long revision, Action<int> onWritten, CancellationToken cancellationToken)
{
    private const int RowsPerBatch = 5_000;

    /// <summary>How many batches were written.</summary>
    public int Batches { get; private set; }

    public async Task WriteAsync(KindDifference difference)
    {
        var kind = difference.Kind;
        foreach (var records in difference.Ended.Chunk(RowsPerBatch))
            await RunAsync(Text("end", kind), kind.Name, records.Select(record => RecordWriter.Key(kind, record)).ToList(), ends: 0);
        foreach (var records in difference.Written.Chunk(RowsPerBatch))
        {
            var rows = records.Select(record => RecordWriter.Row(kind, record, revision)).ToList();
            await RunAsync(Text("write", kind), kind.Name, rows, rows.Sum(row => row.GetValueOrDefault("ends") is List<object> ends ? ends.Count : 0));
            onWritten(records.Length);
        }
    }

    private Task<bool> RunAsync(string text, string name, List<Dictionary<string, object?>> rows, int ends)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var batch = ++Batches;
        return database.WriteAsync(
            async runner =>
            {
                var claim = await (await runner.RunAsync(CypherText.Of("Import/claim.cypher"), Given.Of(new() { ["token"] = token, ["batch"] = batch }))).SingleAsync();
                if (!claim["isOurs"].As<bool>())
                    throw database.Busy();
                if (!claim["isNew"].As<bool>()) return false; // It landed, and the answer was lost.
                var done = await (await runner.RunAsync(text, Given.Of(new() { ["rows"] = rows, ["revision"] = revision, ["name"] = name }))).SingleAsync();
                Check(done["records"].As<int>(), rows.Count, done.TryGet<int>("ends", out var found) ? found : 0, ends);
                return true;
            },
            CancellationToken.None);
    }

    /// <summary>A reference to a node that is not there leaves no trace, but for the count.</summary>
    private static void Check(int records, int expectedRecords, int ends, int expectedEnds)
    {
        if (records != expectedRecords || ends != expectedEnds)
            throw new OrganizationStoreException("STORE_CORRUPT", $"Of {expectedRecords} records {records} could be written, of {expectedEnds} references {ends}: the others name nodes that are not there, or are not there themselves. Nothing was changed. Validate the organisation (orggraph import --dry-run).");
    }

    private static string Text(string verb, GraphKind kind) => CypherText.Of($"Import/{verb}-{kind.Form.ToString().ToLowerInvariant()}s.cypher");
}
