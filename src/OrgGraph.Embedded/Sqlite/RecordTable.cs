using Microsoft.Data.Sqlite;
using OrgGraph.Core.Model;

namespace OrgGraph.Embedded.Sqlite;

/// <summary>The records of the revisions that are kept: each from the revision that brought it to the one that ended it.</summary>
internal static class RecordTable
{
    private static readonly Dictionary<string, RecordKind> s_kinds = RecordKind.Every.ToDictionary(kind => kind.Name);

    /// <summary>The records of the current revision.</summary>
    public static CurrentRecords Current(SqliteConnection connection)
    {
        using var command = connection.Command("SELECT rowid, kind, fields FROM record WHERE to_revision IS NULL ORDER BY rowid");
        return Read(command);
    }

    /// <summary>The records of the current revision, by what changed since an earlier one that is still kept.</summary>
    public static CurrentRecords Current(SqliteConnection connection, CurrentRecords earlier, long revision)
    {
        using var endedRows = connection.Command("SELECT rowid FROM record WHERE from_revision <= $revision AND to_revision > $revision", ("$revision", revision));
        using var reader = endedRows.ExecuteReader();
        var ended = new HashSet<long>();
        while (reader.Read())
            ended.Add(reader.GetInt64(0));
        using var addedRows = connection.Command("SELECT rowid, kind, fields FROM record WHERE from_revision > $revision AND to_revision IS NULL ORDER BY rowid", ("$revision", revision));
        return earlier.With(ended, Read(addedRows));
    }

    /// <summary>The texts of the records of the current revision, by kind, with their rows.</summary>
    public static Dictionary<RecordKind, Dictionary<string, long>> CurrentTexts(SqliteConnection connection)
    {
        var texts = RecordKind.Every.ToDictionary(kind => kind, _ => new Dictionary<string, long>(StringComparer.Ordinal));
        using var command = connection.Command("SELECT kind, fields, rowid FROM record WHERE to_revision IS NULL");
        using var reader = command.ExecuteReader();
        while (reader.Read())
            texts[s_kinds[reader.GetString(0)]].Add(reader.GetString(1), reader.GetInt64(2));
        return texts;
    }

    private static CurrentRecords Read(SqliteCommand command)
    {
        using var fields = new RecordFields();
        var (rows, records) = (new List<long>(), new List<OrgRecord>());
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows.Add(reader.GetInt64(0));
            // Straight from SQLite's memory: a million strings less.
            records.Add(fields.Read(s_kinds[reader.GetString(1)], SQLitePCL.raw.sqlite3_column_blob(reader.Handle, 2)));
        }
        return new CurrentRecords([.. rows], [.. records]);
    }
}
