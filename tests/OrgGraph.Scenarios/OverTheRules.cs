using System.Collections.Concurrent;
using OrgGraph.Core.Graph;
using OrgGraph.Files.Scenarios;

namespace OrgGraph.Scenarios;

/// <summary>Every expectation of every scenario file, asked of the rules over an organisation in memory.</summary>
public class OverTheRules
{
    private static readonly ConcurrentDictionary<Scenario, Organization> s_organizations = new(ReferenceEqualityComparer.Instance);

    [Theory]
    [MemberData(nameof(ScenarioFiles.Cases), MemberType = typeof(ScenarioFiles))]
    public Task Every_expectation_is_met(string file, int line, string it)
    {
        _ = it;
        return ScenarioFiles.CheckAsync(file, line, scenario => new OrganizationTarget(s_organizations.GetOrAdd(scenario, s => new Organization(s.Records))));
    }
}
