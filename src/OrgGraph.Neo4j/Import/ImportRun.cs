using OrgGraph.Core.Model;
using OrgGraph.Core.Store;
using OrgGraph.Neo4j.Export;
using OrgGraph.Neo4j.Mapping;
using OrgGraph.Neo4j.Revisions;

namespace OrgGraph.Neo4j.Import;

/// <summary>One import: compares the records with the current ones and writes the difference as the next revision, in batches that nobody sees and a last transaction that makes it current.</summary>
internal sealed class ImportRun(Database database, Neo4jOptions options, TimeProvider time)
{
    /// <summary>Kinds in the order in which they are written: nodes first, those that refer to none before those that do.</summary>
    private static readonly GraphKind[] s_kinds = [.. GraphKind.Every.OrderBy(kind => kind.Form == GraphForm.State ? 0 : 1).ThenBy(kind => kind.Form == GraphForm.State && kind.References.Count > 0)];

    /// <summary>How long to wait for another import to end: long enough for the server to notice that an importer has died.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    /// <summary>Makes the records the current ones, or, when they are only to fill a database, leaves one alone into which something was imported.</summary>
    public async Task<ImportResult> RunAsync(IReadOnlyCollection<OrgRecord> records, string summary, bool onlyFills, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        await using var import = await ImportLock.TakeAsync(database, onlyFills ? Timeout.InfiniteTimeSpan : s_patience, cancellationToken);
        var isUnfinished = await import.BeginAsync(cancellationToken);
        // After the fence: a member of a cluster that has seen that has seen every revision before it.
        var before = await RevisionList.CurrentAsync(database, cancellationToken);
        var cleaning = new Cleaning(database, import.Token, cancellationToken);
        if (isUnfinished) await cleaning.ClearAsync(before.Number);
        if (onlyFills && before.Number > 0) return new ImportResult(before, IsNew: false, []);

        var next = new Revision(before.Number + 1, time.GetUtcNow(), summary);
        var count = new ProgressCount(records.Count, progress);
        var differences = await CompareAsync(records, before, count, cancellationToken);
        if (differences.Count == 0) return new ImportResult(before, IsNew: false, []);

        var writer = new BatchWriter(database, import.Token, next.Number, count.Add, cancellationToken);
        foreach (var difference in differences)
            await writer.WriteAsync(difference);
        await cleaning.ThinAsync(before: next.Time - options.KeepRevisionsFor);
        cancellationToken.ThrowIfCancellationRequested();
        await database.StepAsync(() => import.FinishAsync(next, writer.Batches));
        return new ImportResult(next, IsNew: true, Changes(differences));
    }

    /// <summary>Says what <see cref="RunAsync"/> would change.</summary>
    public async Task<IReadOnlyList<KindChange>> TryAsync(IReadOnlyCollection<OrgRecord> records, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
        => Changes(await CompareAsync(records, await RevisionList.CurrentAsync(database, cancellationToken), new ProgressCount(records.Count, progress), cancellationToken));

    private async Task<List<KindDifference>> CompareAsync(IReadOnlyCollection<OrgRecord> records, Revision current, ProgressCount count, CancellationToken cancellationToken)
    {
        var byType = records.ToLookup(record => record.GetType());
        var differences = new List<KindDifference>();
        var reader = new RecordReader();
        foreach (var kind in s_kinds)
        {
            var byId = ById(byType[kind.Kind.Type]);
            var difference = await KindDifference.OfAsync(kind, byId, KindExport.ReadAsync(database, kind, current.Number, reader, cancellationToken), () => count.Add(1));
            if (difference.Written.Count + difference.Ended.Count > 0)
                differences.Add(difference);
        }
        return differences;
    }

    private static Dictionary<string, OrgRecord> ById(IEnumerable<OrgRecord> records)
    {
        var byId = new Dictionary<string, OrgRecord>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            if (!byId.TryAdd(record.Id, record))
                throw new ArgumentException($"Two records have the id '{record.Id}'.", nameof(records));
        }
        return byId;
    }

    private static List<KindChange> Changes(List<KindDifference> differences)
        => [.. RecordKind.Every.SelectMany(kind => differences.Where(difference => difference.Kind.Kind == kind)).Select(difference => difference.Change)];
}
