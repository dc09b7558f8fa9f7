using OrgGraph.Files.Scenarios;

namespace OrgGraph.Scenarios;

/// <summary>Every expectation of every scenario file, asked of the rules over what the store in Neo4j brings for the question.</summary>
[Collection(Neo4jCollection.Name)]
public class OverNeo4j(Neo4jScenarios scenarios)
{
    [Neo4jTheory]
    [MemberData(nameof(ScenarioFiles.Cases), MemberType = typeof(ScenarioFiles))]
    public async Task Every_expectation_is_met(string file, int line, string it)
    {
        _ = it;
        var reader = await scenarios.Stored.ReaderAsync(ScenarioFiles.Read(file));
        await ScenarioFiles.CheckAsync(file, line, _ => new ReaderTarget(reader));
    }
}
