using System.Text;
using Microsoft.Data.Sqlite;
using OrgGraph.Core.Model;
using OrgGraph.Core.Store;

namespace OrgGraph.Embedded.Sqlite;

/// <summary>One import: compares the records with the current ones and writes the difference as the next revision, in one transaction.</summary>
internal sealed class Import(SqliteConnection connection, EmbeddedOptions options, TimeProvider time)
{
    private const int RecordsPerReport = 2048;

    /// <summary>Makes the records the current ones, or, when they are only to fill a store, leaves one alone into which something was imported.</summary>
    public ImportResult Run(IReadOnlyCollection<OrgRecord> records, string summary, bool onlyFills, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var before = RevisionTable.Current(connection);
        if (onlyFills && before.Number > 0) return new ImportResult(before, IsNew: false, []);
        var next = new Revision(before.Number + 1, time.GetUtcNow(), summary);
        using var insert = connection.Command("INSERT INTO record (kind, fields, from_revision) VALUES ($kind, $fields, $revision)", ("$revision", next.Number));
        var (kindValue, fieldsValue) = (insert.Parameters.Add("$kind", SqliteType.Text), insert.Parameters.Add("$fields", SqliteType.Text));
        using var end = connection.Command("UPDATE record SET to_revision = $revision WHERE rowid = $row", ("$revision", next.Number));
        var row = end.Parameters.Add("$row", SqliteType.Integer);

        var changes = Compare(records, Add, End, progress, cancellationToken);
        if (changes.Count == 0)
            return new ImportResult(before, IsNew: false, []);
        RevisionTable.Insert(connection, next);
        RevisionTable.Thin(connection, before: next.Time - options.KeepRevisionsFor);
        cancellationToken.ThrowIfCancellationRequested();
        transaction.Commit();
        return new ImportResult(next, IsNew: true, changes);

        void Add(RecordKind kind, string fields)
        {
            (kindValue.Value, fieldsValue.Value) = (kind.Name, fields);
            insert.ExecuteNonQuery();
        }

        void End(long rowId)
        {
            row.Value = rowId;
            end.ExecuteNonQuery();
        }
    }

    /// <summary>Says what <see cref="Run"/> would change.</summary>
    public IReadOnlyList<KindChange> Try(IReadOnlyCollection<OrgRecord> records, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
        => Compare(records, (_, _) => { }, _ => { }, progress, cancellationToken);

    /// <summary>Calls <paramref name="add"/> for each record that is not current, and <paramref name="end"/> for the row of each that is no longer.</summary>
    private List<KindChange> Compare(IReadOnlyCollection<OrgRecord> records, Action<RecordKind, string> add, Action<long> end, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        using var fields = new RecordFields();
        var old = RecordTable.CurrentTexts(connection);
        var ids = new HashSet<string>(records.Count, StringComparer.Ordinal);
        var (added, ended) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var record in records)
        {
            if (ids.Count % RecordsPerReport == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(new ImportProgress(ids.Count, records.Count));
            }
            var id = record.Id;
            if (!ids.Add(id))
                throw new ArgumentException($"Two records have the id '{id}'.", nameof(records));
            var kind = RecordKind.Of(record.GetType());
            var text = fields.Write(kind, record);
            if (old[kind].Remove(text)) continue;
            added.Add(id);
            add(kind, text);
        }
        foreach (var (kind, texts) in old)
        {
            foreach (var (text, row) in texts)
            {
                ended.Add(fields.Read(kind, Encoding.UTF8.GetBytes(text)).Id);
                end(row);
            }
        }
        progress?.Report(new ImportProgress(records.Count, records.Count));
        return Count(added, ended);
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
