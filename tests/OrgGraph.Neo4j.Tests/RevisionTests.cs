using OrgGraph.Core.Model;
using OrgGraph.Core.Store;
using OrgGraph.Core.Tests;

namespace OrgGraph.Neo4j.Tests;

[Collection(Neo4jCollection.Name)]
public sealed class RevisionTests(Neo4jServer server)
{
    [Neo4jFact]
    public async Task A_new_store_holds_the_empty_organisation_at_revision_0()
    {
        await server.EmptyAsync();
        await using var store = server.Open();
        var reader = await store.OpenAsync(default);

        Assert.Equal(new Revision(0, server.Time.GetUtcNow(), "The empty organisation."), reader.Revision);
        Assert.Empty(await reader.Ids());
    }

    [Neo4jFact]
    public async Task A_database_that_was_emptied_while_it_was_used_is_set_up_anew()
    {
        await using var store = await server.StoreAsync(new Org().Person("ana").Records());
        await server.EmptyAsync();
        var error = await Assert.ThrowsAsync<OrganizationStoreException>(() => store.RefreshAsync(default));

        Assert.Equal("STORE_UNAVAILABLE", error.Code);
        Assert.Contains("emptied", error.Message, StringComparison.Ordinal);
        await store.RefreshAsync(default);
        Assert.Empty(await (await store.OpenAsync(default)).Ids());
    }

    [Neo4jFact]
    public async Task What_is_imported_is_read_by_the_same_store_and_by_the_next_process()
    {
        await using var store = await server.EmptyStoreAsync();
        await store.OpenAsync(default);
        var result = await store.Import(new Org().Seat("lead", "west", holder: "ana"), "First import.");

        Assert.True(result.IsNew);
        Assert.Equal(new Revision(1, server.Time.GetUtcNow(), "First import."), result.Revision);
        await using var next = server.Open();
        foreach (var reader in new[] { await store.OpenAsync(default), await next.OpenAsync(default) })
        {
            Assert.Equal(result.Revision, reader.Revision);
            Assert.Equal(["person:ana", "position:lead", "team-unit:west", "holds:person:ana>position:lead", "sits-in:position:lead>team-unit:west"], await reader.Ids());
        }
    }

    [Neo4jFact]
    public async Task A_reader_keeps_its_revision_when_the_next_becomes_current()
    {
        await using var store = await server.StoreAsync(new Org().Seat("lead", "west", holder: "ana").Owns("position:lead", "account:fabrikam").Records());
        var reader = await store.OpenAsync(default);
        var (ids, slice) = (await reader.Ids(), await AroundAsync(reader));
        await store.Import(new Org().Seat("lead", "east", holder: "ben").Owns("position:lead", "account:northwind"));

        Assert.Equal(1, reader.Revision.Number);
        Assert.Equal(ids, await reader.Ids());
        Assert.Equal(slice, await AroundAsync(reader));
        Assert.NotEqual(slice, await AroundAsync(await store.OpenAsync(default)));
    }

    [Neo4jFact]
    public async Task An_import_by_another_process_is_seen_after_a_refresh_and_reported_to_watchers()
    {
        await using var store = await server.EmptyStoreAsync();
        await using var watch = (await store.WatchAsync(default)).GetAsyncEnumerator();
        var next = watch.MoveNextAsync();
        await store.RefreshAsync(default);
        Assert.False(next.IsCompleted);

        await using var other = server.Open();
        var result = await other.Import(new Org().Person("ana"));
        Assert.Equal(0, (await store.OpenAsync(default)).Revision.Number);
        await store.RefreshAsync(default);

        Assert.Equal(["person:ana"], await (await store.OpenAsync(default)).Ids());
        Assert.True(await next);
        Assert.Equal(result.Revision, watch.Current);
    }

    [Neo4jFact]
    public async Task Whoever_watches_is_told_of_an_import_before_he_first_asked()
    {
        await using var store = await server.EmptyStoreAsync();
        var watch = await store.WatchAsync(default);
        var result = await store.Import(new Org().Person("ana"));
        await using var revisions = watch.GetAsyncEnumerator();
        var next = revisions.MoveNextAsync();
        Assert.True(next.IsCompletedSuccessfully && await next);
        Assert.Equal(result.Revision, revisions.Current);
    }

    private static async Task<List<string>> AroundAsync(IOrganizationReader reader)
    {
        var slice = await reader.SliceAsync(new NodesSlice(["position:lead"], [RecordKind.Of<Holds>(), RecordKind.Of<SitsIn>(), RecordKind.Of<Owns>()]), default);
        return [.. RecordKind.Every.SelectMany(slice.OfKind).Select(record => record.Id)];
    }
}
