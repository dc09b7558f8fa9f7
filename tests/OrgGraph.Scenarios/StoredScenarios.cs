using OrgGraph.Core.Store;
using OrgGraph.Embedded;
using OrgGraph.Files.Scenarios;

namespace OrgGraph.Scenarios;

/// <summary>
/// The organisations of scenarios in one embedded store, each a revision of its own: what is imported later is not seen through the readers of what was
/// imported before.
/// </summary>
public sealed class StoredScenarios : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("orggraph-scenarios-");
    private readonly Dictionary<Scenario, IOrganizationReader> _readers = new(ReferenceEqualityComparer.Instance);
    private readonly EmbeddedStore _store;

    public StoredScenarios() => _store = new EmbeddedStore(new EmbeddedOptions { Path = Path.Combine(_folder.FullName, "scenarios.db") }, TimeProvider.System);

    /// <summary>A reader on the scenario's organisation.</summary>
    public async Task<IOrganizationReader> ReaderAsync(Scenario scenario)
    {
        if (!_readers.TryGetValue(scenario, out var reader))
        {
            await _store.ImportAsync(scenario.Records, scenario.Name, progress: null, CancellationToken.None);
            reader = _readers[scenario] = await _store.OpenAsync(CancellationToken.None);
        }
        return reader;
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Delete(recursive: true);
    }
}
