using OrgGraph.Api.Tests.Nodes;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Store;
using OrgGraph.Embedded;
using OrgGraph.Files;

namespace OrgGraph.Api.Tests;

/// <summary>The API over the demo organisation. It is only read, so that tests may share it.</summary>
public sealed class DemoApi : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("orggraph-api-");
    private EmbeddedStore? _store;

    public ApiServer Server { get; private set; } = null!;

    /// <summary>The same over a store that brings no more than it is asked for.</summary>
    public ApiServer StrictServer { get; private set; } = null!;

    public IOrganizationStore Store => _store!;

    /// <summary>The whole of it, as Core sees it.</summary>
    public Organization Organization { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var reading = OrganizationFolder.Read(Repository.PathTo("seed", "contoso"));
        Assert.Empty(reading.Problems);
        Organization = new Organization(reading.Records);
        _store = new EmbeddedStore(new EmbeddedOptions { Path = Path.Combine(_folder.FullName, "orggraph.db") }, TimeProvider.System);
        await _store.ImportAsync(reading.Records, "The demo organisation.", progress: null, CancellationToken.None);
        Server = await ApiServer.StartAsync(_store);
        StrictServer = await ApiServer.StartAsync(new StrictStore(_store));
    }

    public async Task DisposeAsync()
    {
        if (Server != null)
            await Server.DisposeAsync();
        if (StrictServer != null)
            await StrictServer.DisposeAsync();
        _store?.Dispose();
        _folder.Delete(recursive: true);
    }
}

/// <summary>Tests that ask the demo organisation.</summary>
[CollectionDefinition(Name)]
public sealed class DemoCollection : ICollectionFixture<DemoApi>
{
    public const string Name = "demo";
}
