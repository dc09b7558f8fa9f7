using Microsoft.Data.Sqlite;
using OrgGraph.Core.Store;

namespace OrgGraph.Embedded.Sqlite;

/// <summary>What SQLite's primary result codes (https://sqlite.org/rescode.html) mean to whoever runs OrgGraph.</summary>
internal static class StoreErrors
{
    public static OrganizationStoreException Of(SqliteException exception, string path) => exception.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED
            => new("STORE_BUSY", $"Another import into '{path}' is running. Nothing was changed; try again when it has ended.", exception),
        SQLitePCL.raw.SQLITE_FULL
            => new("STORE_FULL", $"There is no space left for '{path}'. Nothing was changed; free some space on that disk and try again.", exception),
        SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB
            => new("STORE_CORRUPT", $"'{path}' is not a SQLite database, or is damaged ({exception.Message}). Restore it from a backup, or set OrgGraph__Embedded__Path to another file and import again.", exception),
        _ => new("STORE_UNAVAILABLE", $"The database '{path}' cannot be opened, read or written: {exception.Message} See that the file and its folder exist and may be written, or set OrgGraph__Embedded__Path.", exception),
    };
}
