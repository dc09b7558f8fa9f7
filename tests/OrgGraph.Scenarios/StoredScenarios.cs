using OrgGraph.Core.Store;
using OrgGraph.Files.Scenarios;

namespace OrgGraph.Scenarios;

/// <summary>
/// The organisations of scenarios in one store, each a revision of its own: what is imported later is not seen through the readers of what was imported before.
/// </summary>
public class StoredScenarios(IOrganizationStore store)
{
    private readonly Dictionary<Scenario, IOrganizationReader> _readers = new(ReferenceEqualityComparer.Instance);

    /// <summary>A reader on the scenario's organisation.</summary>
    public async Task<IOrganizationReader> ReaderAsync(Scenario scenario)
    {
        if (!_readers.TryGetValue(scenario, out var reader))
        {
            await store.ImportAsync(scenario.Records, scenario.Name, progress: null, CancellationToken.None);
            reader = _readers[scenario] = await store.OpenAsync(CancellationToken.None);
        }
        return reader;
    }
}
