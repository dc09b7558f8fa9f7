using OrgGraph.Core.Store;
using OrgGraph.Neo4j.Migrations;

namespace OrgGraph.Neo4j.Tests.Migrations;

[Collection(Neo4jCollection.Name)]
public sealed class MigrationTests(Neo4jServer server)
{
    [Fact]
    public void Migrations_are_numbered_from_1_without_a_gap()
        => Assert.Equal(Enumerable.Range(1, Migration.Every.Count), Migration.Every.Select(migration => migration.Number));

    [Neo4jFact]
    public async Task Stores_that_start_at_the_same_time_apply_each_migration_once()
    {
        await server.EmptyAsync();
        var stores = Enumerable.Range(0, 4).Select(_ => server.Open()).ToList();
        await Task.WhenAll(stores.Select(store => store.RefreshAsync(default)));
        foreach (var store in stores)
            await store.DisposeAsync();

        var applied = await server.RunAsync("MATCH (m:Migration) RETURN m.number AS number, m.name AS name ORDER BY number");
        Assert.Equal(Migration.Every.Select(migration => ((long)migration.Number, migration.Name)), applied.Select(row => ((long)row["number"], (string)row["name"])));
        Assert.Equal(["fence", "import", "migration"], (await server.RunAsync("MATCH (l:Lock) RETURN l.name AS name ORDER BY name")).Select(row => (string)row["name"]));
        Assert.Empty(await server.RunAsync("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name"));
        Assert.Single(await server.RunAsync("MATCH (r:Revision) RETURN r"));
    }

    [Neo4jFact]
    public async Task A_migration_that_broke_off_is_applied_again()
    {
        await server.EmptyAsync();
        await using (var first = server.Open())
            await first.RefreshAsync(default);
        await server.RunAsync("MATCH (m:Migration) DETACH DELETE m");
        await server.RunAsync("DROP CONSTRAINT fact_id");
        await using var store = server.Open();
        await store.RefreshAsync(default);

        Assert.Single(await server.RunAsync("SHOW CONSTRAINTS YIELD name WHERE name = 'fact_id' RETURN name"));
        Assert.Equal(0, (await store.OpenAsync(default)).Revision.Number);
    }

    [Neo4jFact]
    public async Task A_database_of_a_later_version_is_refused()
    {
        await using (await server.EmptyStoreAsync()) { }
        await server.RunAsync("CREATE (:Migration {number: 9999, name: 'from-the-future'})");
        await using var store = server.Open();
        var error = await Assert.ThrowsAsync<OrganizationStoreException>(() => store.RefreshAsync(default));
        await server.RunAsync("MATCH (m:Migration {number: 9999}) DELETE m");

        Assert.Equal("STORE_TOO_NEW", error.Code);
        Assert.Contains("9999", error.Message, StringComparison.Ordinal);
        Assert.Contains("OrgGraph__Neo4j__Database", error.Message, StringComparison.Ordinal);
    }
}
