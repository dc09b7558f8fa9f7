using Microsoft.Extensions.Time.Testing;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;
using OrgGraph.Core.Store;
using OrgGraph.Core.Tests;

namespace OrgGraph.Embedded.Tests;

/// <summary>A store in a folder of its own, which goes when the test ends.</summary>
internal sealed class TemporaryStore : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("orggraph-");
    private readonly List<EmbeddedStore> _stores = [];

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 6, 15, 8, 0, 0, TimeSpan.Zero));

    public string Path => System.IO.Path.Combine(_folder.FullName, "new", "orggraph.db");

    /// <summary>Another store on the same file, as another process would open it.</summary>
    public EmbeddedStore Open(TimeSpan? keep = null)
    {
        var store = new EmbeddedStore(new EmbeddedOptions { Path = Path, KeepRevisionsFor = keep ?? TimeSpan.FromDays(90) }, Time);
        _stores.Add(store);
        return store;
    }

    public void Dispose()
    {
        _stores.ForEach(store => store.Dispose());
        _folder.Delete(recursive: true);
    }
}

internal static class StoreExtensions
{
    public static Task<ImportResult> Import(this IOrganizationStore store, Org organization, string summary = "A change.")
        => store.ImportAsync([.. organization.Build().Records()], summary, progress: null, CancellationToken.None);

    public static async Task<List<string>> Ids(this IOrganizationReader reader)
        => await reader.ExportAsync(CancellationToken.None).Select(record => record.Id).ToListAsync();

    public static IEnumerable<OrgRecord> Records(this Organization organization) => RecordKind.Every.SelectMany(organization.OfKind);
}
