using Microsoft.Data.Sqlite;
using OrgGraph.Core.Store;
using OrgGraph.Core.Tests;
using OrgGraph.Embedded.Sqlite;

namespace OrgGraph.Embedded.Tests;

public sealed class UnusableFileTests : IDisposable
{
    private readonly TemporaryStore _temporary = new();

    public UnusableFileTests() => Directory.CreateDirectory(Path.GetDirectoryName(_temporary.Path)!);

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task A_file_that_is_no_database_is_reported_as_corrupt()
    {
        await File.WriteAllTextAsync(_temporary.Path, new string('x', 10_000));
        await Reports("STORE_CORRUPT", "is not a SQLite database");
    }

    [Fact]
    public async Task The_database_of_another_program_is_refused()
    {
        Execute("CREATE TABLE theirs (x)");
        await Reports("STORE_CORRUPT", "not OrgGraph's");
    }

    [Fact]
    public async Task A_file_of_a_later_version_is_refused()
    {
        await _temporary.Open().Import(new Org().Person("ana"));
        Execute("PRAGMA user_version = 99");
        await Reports("STORE_TOO_NEW", "later version");
    }

    [Fact]
    public async Task A_damaged_file_is_reported_as_corrupt()
    {
        using (var store = _temporary.Open())
            await store.Import(new Org().Person("ana"));
        await using (var file = File.OpenWrite(_temporary.Path))
        {
            file.Seek(4096, SeekOrigin.Begin);
            await file.WriteAsync(new byte[4096 * 2]);
        }
        await Reports("STORE_CORRUPT", "is damaged");
    }

    [Fact]
    public async Task A_folder_in_place_of_the_file_is_reported()
    {
        Directory.CreateDirectory(_temporary.Path);
        await Reports("STORE_UNAVAILABLE", "cannot be opened");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_reported()
    {
        var folder = Path.GetDirectoryName(_temporary.Path)!;
        Directory.Delete(folder);
        await File.WriteAllTextAsync(folder, "A file where the folder should be.");
        await Reports("STORE_UNAVAILABLE", "cannot be made");
    }

    [Fact]
    public async Task A_full_disk_is_reported_and_leaves_the_old_organisation()
    {
        var store = _temporary.Open();
        await store.Import(new Org().Person("ana"));
        var database = new Database(_temporary.Path, _temporary.Time);
        using var connection = database.Open();
        // To SQLite a file that may not grow is a full disk.
        connection.Execute("PRAGMA max_page_count = 10");
        var many = new Org();
        for (var i = 0; i < 2000; i++)
            many.Person($"person-{i}");

        var error = Assert.Throws<OrganizationStoreException>(() => database.Guard(() => new Import(connection, new EmbeddedOptions(), _temporary.Time).Run([.. many.Build().Records()], "Too much.", onlyFills: false, null, default)));

        Assert.Equal("STORE_FULL", error.Code);
        Assert.Equal(["person:ana"], await (await _temporary.Open().OpenAsync(default)).Ids());
    }

    private async Task Reports(string code, string text)
    {
        var store = _temporary.Open();
        var error = await Assert.ThrowsAsync<OrganizationStoreException>(async () => await store.OpenAsync(default));
        Assert.Equal(code, error.Code);
        Assert.Contains(text, error.Message);
    }

    private void Execute(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={_temporary.Path};Pooling=False");
        connection.Open();
        return connection;
    }
}
