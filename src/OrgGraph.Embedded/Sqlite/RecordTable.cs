using Microsoft.Data.Sqlite;
using OrgGraph.Core.Model;

namespace OrgGraph.Embedded.Sqlite;

/// <summary>The records of the revisions that are kept: each from the revision that brought it to the one that ended it.</summary>
internal static class RecordTable
{
    private static readonly Dictionary<string, RecordKind> s_kinds = RecordKind.Every.ToDictionary(kind => kind.Name);

    /// <summary>The records of the current revision.</summary>
    public static List<OrgRecord> Current(SqliteConnection connection)
    {
        using var fields = new RecordFields();
        var records = new List<OrgRecord>();
        using var command = connection.Command("SELECT kind, fields FROM record WHERE to_revision IS NULL");
        using var reader = command.ExecuteReader();
        while (reader.Read())
            records.Add(fields.Read(s_kinds[reader.GetString(0)], SQLitePCL.raw.sqlite3_column_blob(reader.Handle, 1)));
        return records;
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
}
