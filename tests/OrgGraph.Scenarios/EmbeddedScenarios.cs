using OrgGraph.Embedded;

namespace OrgGraph.Scenarios;

/// <summary>The organisations of scenarios in an embedded store.</summary>
public sealed class EmbeddedScenarios : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("orggraph-scenarios-");
    private readonly EmbeddedStore _store;

    public EmbeddedScenarios()
    {
        _store = new EmbeddedStore(new EmbeddedOptions { Path = Path.Combine(_folder.FullName, "scenarios.db") }, TimeProvider.System);
        Stored = new StoredScenarios(_store);
    }

    /// <summary>The scenarios that are stored.</summary>
    public StoredScenarios Stored { get; }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Delete(recursive: true);
    }
}
