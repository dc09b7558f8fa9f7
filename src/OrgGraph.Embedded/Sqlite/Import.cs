using System.Text;
using Microsoft.Data.Sqlite;
using OrgGraph.Core.Model;
using OrgGraph.Core.Store;

namespace OrgGraph.Embedded.Sqlite;

/// <summary>One import: compares the records with the current ones and writes the difference as the next revision, in one transaction.</summary>
internal sealed class Import(SqliteConnection connection, EmbeddedOptions options, TimeProvider time)
{
    private const int RecordsPerReport = 2048;

    public ImportResult Run(IReadOnlyCollection<OrgRecord> records, string summary, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var before = RevisionTable.Current(connection);
        var next = new Revision(before.Number + 1, time.GetUtcNow(), summary);
        var old = RecordTable.CurrentTexts(connection);
        var added = AddNew(records, old, next.Number, progress, cancellationToken);
        var ended = EndOld(old, next.Number);
        var changes = Count(added, ended);
        if (changes.Count == 0)
            return new ImportResult(before, IsNew: false, []);

        RevisionTable.Insert(connection, next);
        RevisionTable.Thin(connection, before: next.Time - options.KeepRevisionsFor);
        cancellationToken.ThrowIfCancellationRequested();
        transaction.Commit();
        progress?.Report(new ImportProgress(records.Count, records.Count));
        return new ImportResult(next, IsNew: true, changes);
    }

    /// <summary>Writes the records that are not among the old ones, and takes those that are out of the old ones.</summary>
    /// <returns>The ids of the new ones.</returns>
    private HashSet<string> AddNew(IReadOnlyCollection<OrgRecord> records, Dictionary<RecordKind, Dictionary<string, long>> old, long revision, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        using var fields = new RecordFields();
        using var insert = connection.Command("INSERT INTO record (kind, fields, from_revision) VALUES ($kind, $fields, $revision)", ("$revision", revision));
        var kindParameter = insert.Parameters.Add("$kind", SqliteType.Text);
        var fieldsParameter = insert.Parameters.Add("$fields", SqliteType.Text);
        var ids = new HashSet<string>(records.Count, StringComparer.Ordinal);
        var added = new HashSet<string>(StringComparer.Ordinal);
        var done = 0;
        foreach (var record in records)
        {
            if (done++ % RecordsPerReport == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(new ImportProgress(done - 1, records.Count));
            }
            var id = record.Id;
            if (!ids.Add(id))
                throw new ArgumentException($"Two records have the id '{id}'.", nameof(records));
            var kind = RecordKind.Of(record.GetType());
            var text = fields.Write(kind, record);
            if (old[kind].Remove(text)) continue;
            added.Add(id);
            (kindParameter.Value, fieldsParameter.Value) = (kind.Name, text);
            insert.ExecuteNonQuery();
        }
        return added;
    }

    /// <summary>Ends what is left of the old records.</summary>
    /// <returns>Their ids.</returns>
    private HashSet<string> EndOld(Dictionary<RecordKind, Dictionary<string, long>> old, long revision)
    {
        using var fields = new RecordFields();
        using var update = connection.Command("UPDATE record SET to_revision = $revision WHERE rowid = $row", ("$revision", revision));
        var row = update.Parameters.Add("$row", SqliteType.Integer);
        var ended = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (kind, texts) in old)
        {
            foreach (var (text, rowId) in texts)
            {
                ended.Add(fields.Read(kind, Encoding.UTF8.GetBytes(text)).Id);
                row.Value = rowId;
                update.ExecuteNonQuery();
            }
        }
        return ended;
    }

    private static List<KindChange> Count(HashSet<string> added, HashSet<string> ended)
    {
        // Every id begins with the name of its kind.
        var kinds = added.Union(ended, StringComparer.Ordinal).ToLookup(id => id[..id.IndexOf(':', StringComparison.Ordinal)]);
        return [.. from kind in RecordKind.Every
                   let ids = kinds[kind.Name].ToList()
                   where ids.Count > 0
                   let changed = ids.Count(id => added.Contains(id) && ended.Contains(id))
                   select new KindChange(kind, ids.Count(added.Contains) - changed, changed, ids.Count(ended.Contains) - changed)];
    }
}
