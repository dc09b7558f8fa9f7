using Microsoft.Data.Sqlite;
using OrgGraph.Core.Store;

namespace OrgGraph.Embedded.Sqlite;

/// <summary>The database file: opens connections to it, and makes its tables when they are not there.</summary>
internal sealed class Database(string path, TimeProvider time)
{
    /// <summary>Counts up with every change of the tables or of how records are written in them.</summary>
    public const int SchemaVersion = 1;

    /// <summary>How long to wait for another connection that writes, in seconds.</summary>
    private const int SecondsToWait = 2;

    /// <summary>Marks a SQLite file as OrgGraph's ("ORGG").</summary>
    private const int ApplicationId = 0x4F524747;

    private readonly string _path = Path.GetFullPath(path);

    /// <summary>Opens a connection that commits only what is durable.</summary>
    /// <exception cref="OrganizationStoreException">The file cannot be opened, is not OrgGraph's, or is of a later version.</exception>
    public SqliteConnection Open()
    {
        MakeFolder();
        return Guard(() =>
        {
            var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _path, Pooling = false, DefaultTimeout = SecondsToWait }.ToString());
            try
            {
                connection.Open();
                Prepare(connection);
                return connection;
            }
            catch
            {
                connection.Dispose();
                throw;
            }
        });
    }

    /// <summary>Does something with the database, and says in a sentence what went wrong when SQLite fails.</summary>
    public T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException exception)
        {
            throw StoreErrors.Of(exception, _path);
        }
    }

    private void MakeFolder()
    {
        var folder = Path.GetDirectoryName(_path)!;
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OrganizationStoreException("STORE_UNAVAILABLE", $"The folder '{folder}' for the database cannot be made: {exception.Message} Make it, or set OrgGraph__Embedded__Path to a file that may be written.", exception);
        }
    }

    private void Prepare(SqliteConnection connection)
    {
        var version = CheckVersion(connection);
        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
        if (version == SchemaVersion) return;

        using var transaction = connection.BeginTransaction(deferred: false);
        if (CheckVersion(connection) == SchemaVersion) return; // Another process made them meanwhile.
        connection.Execute(
            $"""
            CREATE TABLE revision (number INTEGER PRIMARY KEY, time TEXT NOT NULL, summary TEXT NOT NULL) STRICT;
            CREATE TABLE record (kind TEXT NOT NULL, fields TEXT NOT NULL, from_revision INTEGER NOT NULL, to_revision INTEGER) STRICT;
            PRAGMA application_id = {ApplicationId};
            PRAGMA user_version = {SchemaVersion};
            """);
        RevisionTable.Insert(connection, new Revision(0, time.GetUtcNow(), "The empty organisation."));
        transaction.Commit();
    }

    private int CheckVersion(SqliteConnection connection)
    {
        // The tables first: another process may make them, and the marks with them, at any moment.
        var isEmpty = connection.Scalar("SELECT count(*) FROM sqlite_schema") == 0;
        var version = (int)connection.Scalar("PRAGMA user_version");
        var application = (int)connection.Scalar("PRAGMA application_id");
        var isNew = isEmpty && version == 0 && application == 0;
        if (application != ApplicationId && !isNew)
            throw new OrganizationStoreException("STORE_CORRUPT", $"'{_path}' is a SQLite database, but not OrgGraph's. Set OrgGraph__Embedded__Path to another file.");
        if (version > SchemaVersion)
            throw new OrganizationStoreException("STORE_TOO_NEW", $"'{_path}' was written by a later version of OrgGraph (its schema is {version}; this program knows up to {SchemaVersion}). Use that version, or export there and import here.");
        return version;
    }
}
