using Microsoft.Extensions.Time.Testing;
using OrgGraph.Core.Model;
using OrgGraph.Core.Store;
using OrgGraph.Core.Tests;

namespace OrgGraph.Neo4j.Tests;

/// <summary>The tests that share the real server, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jCollection : ICollectionFixture<Neo4jServer>
{
    public const string Name = "Neo4j";
}

/// <summary>The real server, and stores on it.</summary>
public sealed class Neo4jServer : ExclusiveServer
{
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 6, 15, 8, 0, 0, TimeSpan.Zero));

    /// <summary>A store on a database that holds the empty organisation.</summary>
    public async Task<Neo4jStore> EmptyStoreAsync()
    {
        await using (var store = Open())
            await store.RefreshAsync(default);
        await RunAsync("MATCH (n) WHERE NOT n:TestLock AND NOT n:Migration AND NOT n:Lock DETACH DELETE n");
        await RunAsync("MATCH (fence:Lock {name: 'fence'}) SET fence.isUnfinished = false");
        await RunAsync("CREATE (:Revision {number: 0, time: $time, summary: 'The empty organisation.'})", new { time = Time.GetUtcNow() });
        return Open();
    }

    /// <summary>A store that holds an organisation.</summary>
    public async Task<Neo4jStore> StoreAsync(IEnumerable<OrgRecord> records)
    {
        var store = await EmptyStoreAsync();
        await store.ImportAsync([.. records], "The organisation.", progress: null, CancellationToken.None);
        return store;
    }

    /// <summary>Another store on the same database, as another process would open it.</summary>
    public Neo4jStore Open(TimeSpan? keep = null) => new(Options with { KeepRevisionsFor = keep ?? TimeSpan.FromDays(90) }, Time);

    /// <summary>A server that has just started, on a machine that tests keep busy, takes its time to plan a statement that it has not seen.</summary>
    public static Neo4jOptions Options => new() { Uri = new Uri(Neo4jFactAttribute.Uri), Password = Neo4jFactAttribute.Password, QueryTimeout = TimeSpan.FromMinutes(2) };
}

internal static class StoreExtensions
{
    public static Task<ImportResult> Import(this IOrganizationStore store, Org organization, string summary = "A change.")
        => store.ImportAsync([.. organization.Records()], summary, progress: null, CancellationToken.None);

    public static async Task<List<string>> Ids(this IOrganizationReader reader)
        => await reader.ExportAsync(CancellationToken.None).Select(record => record.Id).ToListAsync();

    public static IEnumerable<OrgRecord> Records(this Org organization)
    {
        var built = organization.Build();
        return RecordKind.Every.SelectMany(built.OfKind);
    }
}
