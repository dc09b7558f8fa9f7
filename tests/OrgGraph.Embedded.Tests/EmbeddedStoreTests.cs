using Microsoft.Data.Sqlite;
using OrgGraph.Core.Model;
using OrgGraph.Core.Store;
using OrgGraph.Core.Tests;

namespace OrgGraph.Embedded.Tests;

public sealed class EmbeddedStoreTests : IDisposable
{
    private readonly TemporaryStore _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task A_new_store_holds_the_empty_organisation_at_revision_0()
    {
        var reader = await _temporary.Open().OpenAsync(default);

        Assert.Equal(new Revision(0, _temporary.Time.GetUtcNow(), "The empty organisation."), reader.Revision);
        Assert.Empty(await reader.Ids());
    }

    [Fact]
    public async Task What_is_imported_is_read_by_the_same_store_and_by_the_next_process()
    {
        var store = _temporary.Open();
        await store.OpenAsync(default);
        var result = await store.Import(new Org().Seat("lead", "west", holder: "ana"), "First import.");

        Assert.True(result.IsNew);
        Assert.Equal(new Revision(1, _temporary.Time.GetUtcNow(), "First import."), result.Revision);
        foreach (var reader in new[] { await store.OpenAsync(default), await _temporary.Open().OpenAsync(default) })
        {
            Assert.Equal(result.Revision, reader.Revision);
            Assert.Equal(["person:ana", "position:lead", "team-unit:west", "holds:person:ana>position:lead", "sits-in:position:lead>team-unit:west"], await reader.Ids());
        }
    }

    [Fact]
    public async Task An_import_counts_what_it_added_changed_and_ended()
    {
        var store = _temporary.Open();
        var first = await store.Import(new Org().Person("ana").Person("ben").Unit("west", kind: "ATU"));
        var second = await store.Import(new Org().Person("ana").Person("cem").Unit("west", kind: "STU"));

        Assert.Equal([new KindChange(RecordKind.Of<Person>(), 2, 0, 0), new KindChange(RecordKind.Of<TeamUnit>(), 1, 0, 0)], first.Changes);
        Assert.Equal([new KindChange(RecordKind.Of<Person>(), 1, 0, 1), new KindChange(RecordKind.Of<TeamUnit>(), 0, 1, 0)], second.Changes);
        Assert.Equal(["person:ana", "person:cem", "team-unit:west"], await (await store.OpenAsync(default)).Ids());
    }

    [Fact]
    public async Task A_comparison_counts_what_an_import_would_change_and_changes_nothing()
    {
        var store = _temporary.Open();
        await store.Import(new Org().Person("ana").Person("ben").Unit("west", kind: "ATU"));
        var changes = await store.CompareAsync([.. new Org().Person("ana").Person("cem").Unit("west", kind: "STU").Build().Records()], null, default);

        Assert.Equal([new KindChange(RecordKind.Of<Person>(), 1, 0, 1), new KindChange(RecordKind.Of<TeamUnit>(), 0, 1, 0)], changes);
        Assert.Equal(["person:ana", "person:ben", "team-unit:west"], await (await _temporary.Open().OpenAsync(default)).Ids());
    }

    [Fact]
    public async Task Two_who_open_a_new_file_at_once_both_find_it_empty()
    {
        for (var round = 0; round < 100; round++)
        {
            using var temporary = new TemporaryStore();
            var stores = Enumerable.Range(0, 2).Select(_ => temporary.Open()).ToArray();
            using var together = new Barrier(stores.Length);
            var readers = await Task.WhenAll(stores.Select(store => Task.Factory.StartNew(
                () =>
                {
                    together.SignalAndWait();
                    return store.OpenAsync(default).AsTask();
                },
                default,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default).Unwrap()));
            Assert.All(readers, reader => Assert.Equal(0, reader.Revision.Number));
        }
    }

    [Fact]
    public async Task An_equal_organisation_in_another_order_makes_no_revision()
    {
        var store = _temporary.Open();
        var organization = new Org().Seat("lead", "west", holder: "ana").Seat("rep", "west", manager: "lead").Build();
        var first = await store.ImportAsync([.. organization.Records()], "One.", null, default);
        var second = await store.ImportAsync([.. organization.Records().Reverse()], "Two.", null, default);

        Assert.False(second.IsNew);
        Assert.Equal(first.Revision, second.Revision);
        Assert.Empty(second.Changes);
        Assert.Equal([1, 0], (await store.RevisionsAsync(10, default)).Select(revision => revision.Number));
    }

    [Fact]
    public async Task A_reader_keeps_its_revision_when_the_next_becomes_current()
    {
        var store = _temporary.Open();
        await store.Import(new Org().Person("ana"));
        var reader = await store.OpenAsync(default);
        await store.Import(new Org().Person("ben"));

        Assert.Equal(["person:ana"], await reader.Ids());
        Assert.Equal(1, reader.Revision.Number);
        Assert.Equal(["person:ben"], await (await store.OpenAsync(default)).Ids());
    }

    [Fact]
    public async Task An_import_by_another_process_is_seen_after_a_refresh_and_reported_to_watchers()
    {
        var server = _temporary.Open();
        await using var watch = (await server.WatchAsync(default)).GetAsyncEnumerator();
        var next = watch.MoveNextAsync();
        await server.RefreshAsync(default);
        Assert.False(next.IsCompleted);

        var result = await _temporary.Open().Import(new Org().Person("ana"));
        Assert.Equal(0, (await server.OpenAsync(default)).Revision.Number);
        await server.RefreshAsync(default);

        Assert.Equal(["person:ana"], await (await server.OpenAsync(default)).Ids());
        Assert.True(await next);
        Assert.Equal(result.Revision, watch.Current);
    }

    [Fact]
    public async Task Whoever_watches_is_told_of_an_import_before_he_first_asked()
    {
        var store = _temporary.Open();
        var watch = await store.WatchAsync(default);
        var result = await store.Import(new Org().Person("ana"));
        await using var revisions = watch.GetAsyncEnumerator();
        var next = revisions.MoveNextAsync();
        Assert.True(next.IsCompletedSuccessfully && await next);
        Assert.Equal(result.Revision, revisions.Current);
    }

    [Fact]
    public async Task A_refresh_over_several_revisions_equals_a_fresh_start_and_shares_what_did_not_change()
    {
        var (server, other) = (_temporary.Open(), _temporary.Open());
        await other.Import(new Org().Person("ana").Person("ben").Holds("ana", "lead"));
        var first = await (await server.OpenAsync(default)).ExportAsync(default).ToListAsync();
        await other.Import(new Org().Person("ana").Person("cem"));
        await other.Import(new Org().Person("ana").Person("dora").Holds("dora", "lead"));
        await server.RefreshAsync(default);
        var refreshed = await server.OpenAsync(default);

        Assert.Equal(await (await _temporary.Open().OpenAsync(default)).Ids(), await refreshed.Ids());
        Assert.Equal(["person:ana", "person:dora", "position:lead", "holds:person:dora>position:lead"], await refreshed.Ids());
        Assert.Same(first[0], (await refreshed.ExportAsync(default).ToListAsync())[0]);
    }

    [Fact]
    public async Task A_refresh_from_a_revision_that_is_no_longer_kept_is_whole()
    {
        var (server, other) = (_temporary.Open(keep: TimeSpan.Zero), _temporary.Open(keep: TimeSpan.Zero));
        await other.Import(new Org().Person("ana"));
        await server.OpenAsync(default);
        foreach (var name in new[] { "ben", "cem", "dora" })
        {
            _temporary.Time.Advance(TimeSpan.FromDays(1));
            await other.Import(new Org().Person(name));
        }
        await server.RefreshAsync(default);

        Assert.Equal(["person:dora"], await (await server.OpenAsync(default)).Ids());
    }

    [Fact]
    public async Task Of_two_imports_at_once_one_wins_and_the_other_is_told()
    {
        var other = _temporary.Open();
        await other.OpenAsync(default);
        using var connection = Connect();
        using var running = connection.BeginTransaction(deferred: false);

        var error = await Assert.ThrowsAsync<OrganizationStoreException>(() => other.Import(new Org().Person("ana")));

        Assert.Equal("STORE_BUSY", error.Code);
        Assert.Contains(_temporary.Path, error.Message);
    }

    [Fact]
    public async Task A_cancelled_import_leaves_the_organisation_as_it_was()
    {
        var store = _temporary.Open();
        await store.Import(new Org().Person("ana"));
        using var cancelled = new CancellationTokenSource();
        var cancelAtTheEnd = new Reporter(progress => cancelled.Cancel());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.ImportAsync([.. new Org().Person("ben").Build().Records()], "Never.", cancelAtTheEnd, cancelled.Token));

        Assert.Equal(["person:ana"], await (await _temporary.Open().OpenAsync(default)).Ids());
    }

    [Fact]
    public async Task Two_records_with_one_id_are_refused_and_nothing_is_changed()
    {
        var store = _temporary.Open();
        var error = await Assert.ThrowsAsync<ArgumentException>(() => store.Import(new Org().Person("ana").Holds("ana", "lead").Holds("ana", "lead", acting: true)));

        Assert.Contains("holds:person:ana>position:lead", error.Message);
        Assert.Equal(0, (await store.OpenAsync(default)).Revision.Number);
    }

    [Fact]
    public async Task Revisions_replaced_longer_ago_than_configured_are_dropped_with_their_records()
    {
        var store = _temporary.Open(keep: TimeSpan.FromDays(7));
        foreach (var name in new[] { "ana", "ben", "cem" })
        {
            await store.Import(new Org().Person(name));
            _temporary.Time.Advance(TimeSpan.FromDays(5));
        }
        await store.Import(new Org().Person("dora"));

        // On day 15, seven days are kept: revision 2 was current until day 10.
        Assert.Equal([4, 3, 2], (await store.RevisionsAsync(10, default)).Select(revision => revision.Number));
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT group_concat(from_revision, ' ') FROM record";
        Assert.Equal("2 3 4", command.ExecuteScalar());
    }

    [Fact]
    public async Task What_fills_an_empty_store_waits_for_an_import_that_goes_on_and_leaves_what_that_brought()
    {
        var (store, other) = (_temporary.Open(), _temporary.Open());
        await other.OpenAsync(default);
        Task<bool>? filling = null;
        var whileItRuns = new Reporter(progress => filling ??= other.FillAsync([.. new Org().Person("ben").Build().Records()], "The demo.", default));
        await store.ImportAsync([.. new Org().Person("ana").Build().Records()], "Theirs.", whileItRuns, default);

        Assert.False(await filling!);
        Assert.Equal(["person:ana"], await (await _temporary.Open().OpenAsync(default)).Ids());
    }

    [Fact]
    public async Task An_empty_store_is_filled_once()
    {
        var store = _temporary.Open();
        Assert.True(await store.FillAsync([.. new Org().Person("ana").Build().Records()], "The demo.", default));
        Assert.False(await store.FillAsync([.. new Org().Person("ben").Build().Records()], "The demo.", default));
        Assert.Equal(["person:ana"], await (await _temporary.Open().OpenAsync(default)).Ids());
    }

    [Fact]
    public async Task Progress_ends_with_all_records()
    {
        var reports = new List<ImportProgress>();
        var records = new Org().Person("ana").Person("ben").Build().Records().ToList();
        await _temporary.Open().ImportAsync(records, "Two.", new Reporter(reports.Add), default);

        Assert.Equal([new(0, 2), new(2, 2)], reports);
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={_temporary.Path};Pooling=False");
        connection.Open();
        return connection;
    }

    private sealed class Reporter(Action<ImportProgress> report) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => report(value);
    }
}
