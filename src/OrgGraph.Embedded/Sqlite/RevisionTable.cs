using System.Globalization;
using Microsoft.Data.Sqlite;
using OrgGraph.Core.Store;

namespace OrgGraph.Embedded.Sqlite;

/// <summary>The revisions that are kept.</summary>
internal static class RevisionTable
{
    public static Revision Current(SqliteConnection connection) => Latest(connection, 1)[0];

    public static long CurrentNumber(SqliteConnection connection) => connection.Scalar("SELECT max(number) FROM revision");

    public static bool Has(SqliteConnection connection, long number) => connection.Scalar("SELECT count(*) FROM revision WHERE number = $number", ("$number", number)) > 0;

    public static List<Revision> Latest(SqliteConnection connection, int first)
    {
        using var command = connection.Command("SELECT number, time, summary FROM revision ORDER BY number DESC LIMIT $first", ("$first", first));
        using var reader = command.ExecuteReader();
        var revisions = new List<Revision>();
        while (reader.Read())
            revisions.Add(new Revision(reader.GetInt64(0), DateTimeOffset.Parse(reader.GetString(1), CultureInfo.InvariantCulture), reader.GetString(2)));
        return revisions;
    }

    public static void Insert(SqliteConnection connection, Revision revision)
        => connection.Execute("INSERT INTO revision (number, time, summary) VALUES ($number, $time, $summary)", ("$number", revision.Number), ("$time", Text(revision.Time)), ("$summary", revision.Summary));

    /// <summary>Drops the revisions that were replaced before a moment, with the records that none of the others has.</summary>
    public static void Thin(SqliteConnection connection, DateTimeOffset before)
    {
        var oldest = connection.Scalar("SELECT coalesce(max(number), 0) FROM revision WHERE time <= $before", ("$before", Text(before)));
        if (connection.Execute("DELETE FROM revision WHERE number < $oldest", ("$oldest", oldest)) > 0)
            connection.Execute("DELETE FROM record WHERE to_revision <= $oldest", ("$oldest", oldest));
    }

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("O");
}
