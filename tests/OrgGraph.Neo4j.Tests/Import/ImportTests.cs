using OrgGraph.Core.Model;
using OrgGraph.Core.Store;
using OrgGraph.Core.Tests;
using OrgGraph.Embedded;

namespace OrgGraph.Neo4j.Tests.Import;

[Collection(Neo4jCollection.Name)]
public sealed class ImportTests(Neo4jServer server)
{
    [Fact]
    public void The_records_of_these_tests_are_of_every_kind()
        => Assert.Empty(RecordKind.Every.Select(kind => kind.Type).Except(EveryKind.Records.Select(record => record.GetType())));

    [Neo4jFact]
    public async Task What_is_imported_is_exported_by_kind_and_id()
    {
        await using var store = await server.StoreAsync(EveryKind.Records.Reverse());
        var exported = await (await store.OpenAsync(default)).ExportAsync(default).ToListAsync();

        var kinds = RecordKind.Every.ToList();
        Assert.Equivalent(EveryKind.Records.OrderBy(record => kinds.IndexOf(RecordKind.Of(record.GetType()))).ThenBy(record => record.Id, StringComparer.Ordinal), exported, strict: true);
    }

    [Neo4jFact]
    public async Task An_equal_import_in_another_order_changes_nothing_and_makes_no_revision()
    {
        await using var store = await server.StoreAsync(EveryKind.Records);
        var result = await store.ImportAsync([.. EveryKind.Records.Reverse()], "Again.", null, default);

        Assert.False(result.IsNew);
        Assert.Equal(1, result.Revision.Number);
        Assert.Empty(result.Changes);
        Assert.Equal([1, 0], (await store.RevisionsAsync(10, default)).Select(revision => revision.Number));
    }

    /// <summary>Eight imports of random parts of an organisation, each of which adds, changes and ends records of many kinds, and takes some up again that had ended.</summary>
    [Neo4jFact]
    public async Task Random_imports_change_what_they_change_in_the_embedded_store()
    {
        var folder = Directory.CreateTempSubdirectory("orggraph-");
        using var embedded = new EmbeddedStore(new EmbeddedOptions { Path = Path.Combine(folder.FullName, "orggraph.db") }, server.Time);
        await using var store = await server.EmptyStoreAsync();
        var random = new Random(17);
        for (var i = 0; i < 8; i++)
        {
            var records = RandomPart(random);
            var expected = await embedded.ImportAsync(records, $"Import {i}.", null, default);

            Assert.Equal(expected.Changes, await store.CompareAsync(records, null, default));
            Assert.Equivalent(expected, await store.ImportAsync(records, $"Import {i}.", null, default), strict: true);
            Assert.Equal(await (await embedded.OpenAsync(default)).Ids(), await (await store.OpenAsync(default)).Ids());
        }
        folder.Delete(recursive: true);
    }

    [Neo4jFact]
    public async Task A_cancelled_import_leaves_the_organisation_as_it_was_and_the_next_clears_what_it_left()
    {
        await using var store = await server.StoreAsync(new Org().Seat("lead", "west", holder: "ana").Owns("position:lead", "account:fabrikam").Records());
        var before = await (await store.OpenAsync(default)).Ids();
        using var cancelled = new CancellationTokenSource();
        var atTheEnd = new Reporter(progress =>
        {
            if (progress.Done == progress.Total) cancelled.Cancel();
        });
        var never = new Org().Seat("rep", "east", holder: "ben").Owns("position:rep", "account:fabrikam").Records().ToList();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.ImportAsync(never, "Never.", atTheEnd, cancelled.Token));
        Assert.NotEqual(0, await LeftAsync());
        Assert.Equal(before, await (await server.Open().OpenAsync(default)).Ids());

        var again = await store.ImportAsync([.. new Org().Person("cem").Records()], "Then.", null, default);
        Assert.Equal(2, again.Revision.Number);
        Assert.Equal(["person:cem"], await (await store.OpenAsync(default)).Ids());
        Assert.Equal(0, await LeftAsync());
        Assert.Empty(await server.RunAsync("MATCH (node:Node) WHERE node.id IN ['person:ben', 'position:rep', 'team-unit:east'] RETURN node"));
        Assert.Empty(await server.RunAsync("MATCH (record:State|Fact) WHERE record.fromRevision = 1 AND record.toRevision IS NULL RETURN record"));
    }

    [Neo4jFact]
    public async Task Two_records_with_one_id_are_refused_and_nothing_is_changed()
    {
        await using var store = await server.EmptyStoreAsync();
        var error = await Assert.ThrowsAsync<ArgumentException>(() => store.Import(new Org().Person("ana").Holds("ana", "lead").Holds("ana", "lead", acting: true)));

        Assert.Contains("holds:person:ana>position:lead", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, (await server.Open().OpenAsync(default)).Revision.Number);
    }

    [Neo4jFact]
    public async Task A_reference_to_what_is_not_there_is_refused_and_nothing_is_changed()
    {
        OrgRecord[][] dangling =
        [
            [new Position("position:lead", "Lead", Top: false, Validity.Always), new Holds("person:nobody", "position:lead", Acting: false, Validity.Always)],
            [new ExternalKey("position:nobody", "crm", "17", Validity.Always)],
            [new Person("person:ana", "Ana", null, null, null, "working-calendar:none", Validity.Always)],
        ];
        await using var store = await server.StoreAsync(new Org().Person("ben").Records());
        foreach (var records in dangling)
        {
            var error = await Assert.ThrowsAsync<OrganizationStoreException>(() => store.ImportAsync(records, "Never.", null, default));
            Assert.Equal("STORE_CORRUPT", error.Code);
        }
        Assert.Equal(["person:ben"], await (await server.Open().OpenAsync(default)).Ids());
    }

    [Neo4jFact]
    public async Task Of_two_imports_at_once_one_wins_and_the_other_is_told()
    {
        await using var store = await server.EmptyStoreAsync();
        await using var other = server.Open();
        OrganizationStoreException? error = null;
        var whileItRuns = new Reporter(progress => error ??= Assert.ThrowsAsync<OrganizationStoreException>(() => other.Import(new Org().Person("ben"))).WaitAsync(TimeSpan.FromSeconds(60)).GetAwaiter().GetResult());
        await store.ImportAsync([.. new Org().Person("ana").Records()], "Wins.", whileItRuns, default);

        Assert.Equal("STORE_BUSY", error!.Code);
        Assert.Contains(Neo4jServer.Options.Uri.ToString(), error.Message, StringComparison.Ordinal);
        Assert.Equal(["person:ana"], await (await server.Open().OpenAsync(default)).Ids());
        Assert.True((await other.Import(new Org().Person("ben"))).IsNew);
    }

    [Neo4jFact]
    public async Task What_fills_an_empty_database_waits_for_an_import_that_goes_on_and_leaves_what_that_brought()
    {
        await using var store = await server.EmptyStoreAsync();
        await using var other = server.Open();
        await other.OpenAsync(default);
        Task<bool>? filling = null;
        var whileItRuns = new Reporter(progress => filling ??= other.FillAsync([.. new Org().Person("ben").Records()], "The demo.", default));
        await store.ImportAsync([.. new Org().Person("ana").Records()], "Theirs.", whileItRuns, default);

        Assert.False(await filling!);
        Assert.Equal((1, "Theirs."), await other.OpenAsync(default) is { Revision: var revision } ? (revision.Number, revision.Summary) : default);
        Assert.Equal(["person:ana"], await (await other.OpenAsync(default)).Ids());
    }

    [Neo4jFact]
    public async Task An_empty_database_is_filled_once()
    {
        await using var store = await server.EmptyStoreAsync();
        Assert.True(await store.FillAsync([.. new Org().Person("ana").Records()], "The demo.", default));
        Assert.False(await store.FillAsync([.. new Org().Person("ben").Records()], "The demo.", default));
        Assert.Equal(["person:ana"], await (await server.Open().OpenAsync(default)).Ids());
    }

    [Neo4jFact]
    public async Task Progress_ends_with_all_records()
    {
        await using var store = await server.StoreAsync(new Org().Person("ana").Records());
        var reports = new List<ImportProgress>();
        await store.ImportAsync([.. new Org().Person("ana").Person("ben").Records()], "Two.", new Reporter(reports.Add), default);

        Assert.Equal([new(0, 2), new(2, 2)], reports);
    }

    [Neo4jFact]
    public async Task Revisions_replaced_longer_ago_than_configured_are_dropped_with_their_records()
    {
        await using (await server.EmptyStoreAsync()) { }
        await using var store = server.Open(keep: TimeSpan.FromDays(7));
        foreach (var name in new[] { "ana", "ben", "cem" })
        {
            await store.Import(new Org().Holds(name, "lead").With(new ExternalKey("position:lead", "crm", name, Validity.Always)));
            server.Time.Advance(TimeSpan.FromDays(5));
        }
        await store.Import(new Org().Person("dora"));

        // On day 15, seven days are kept: revision 2 was current until day 10.
        Assert.Equal([4, 3, 2], (await store.RevisionsAsync(10, default)).Select(revision => revision.Number));
        var kept = await server.RunAsync("MATCH (record:State|Fact) RETURN record.id AS id UNION ALL MATCH ()-[link:HOLDS]->() RETURN link.id AS id");
        Assert.Equal(
            [
                "external-key:position:lead>crm>ben", "external-key:position:lead>crm>cem", "holds:person:ben>position:lead", "holds:person:cem>position:lead",
                "person:ben", "person:cem", "person:dora", "position:lead",
            ],
            kept.Select(row => (string)row["id"]).Order(StringComparer.Ordinal));
        Assert.Equal(4, (await server.RunAsync("MATCH (node:Node) RETURN node")).Count);
    }

    private async Task<int> LeftAsync()
        => (await server.RunAsync(
            """
            MATCH (revision:Revision) WITH max(revision.number) AS current
            CALL (current) {
              MATCH (record:State|Fact) WHERE record.fromRevision > current OR record.toRevision > current RETURN record.id AS id
              UNION ALL
              MATCH ()-[link]->() WHERE link.fromRevision > current OR link.toRevision > current RETURN link.id AS id
            }
            RETURN id
            """)).Count;

    /// <summary>About half of the records with all that they name, some of the nodes under another name.</summary>
    private static List<OrgRecord> RandomPart(Random random)
    {
        var nodes = EveryKind.Records.OfType<Node>().Where(_ => random.Next(4) > 0).ToList();
        var ids = nodes.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        var whole = EveryKind.Records.Where(record => record is Node ? ids.Contains(record.Id) : random.Next(4) > 0).Where(record => References(record).All(ids.Contains)).ToList();
        var left = whole.Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        return [.. whole.Where(record => References(record).All(left.Contains)).Select(record => random.Next(3) > 0 ? record : Changed(record, random))];
    }

    private static OrgRecord Changed(OrgRecord record, Random random) => record switch
    {
        Person person => person with { Name = $"Person {random.Next(3)}" },
        Position position => position with { Top = !position.Top },
        Forum forum => forum with { Roles = random.Next(2) == 0 ? [] : ["ATU_LEAD", "PAM"] },
        HandoffRule rule => rule with { Priority = random.Next(5), Checklist = ["Contract filed"] },
        Holds holds => holds with { Acting = !holds.Acting },
        EntitledTo entitled => entitled with { SeatsActive = random.Next(3) },
        Covers covers => covers with { Priority = random.Next(3) },
        Leads { DeputyRank: not null } leads => leads with { DeputyRank = random.Next(1, 3) },
        _ => record,
    };

    private static IEnumerable<string> References(OrgRecord record)
        => RecordKind.Of(record.GetType()).Columns.Where(column => column.References != null)
            .SelectMany(column => column.Read(record) switch { string id => [id], IEnumerable<string> ids => ids, _ => Enumerable.Empty<string>() });

    private sealed class Reporter(Action<ImportProgress> report) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => report(value);
    }
}
