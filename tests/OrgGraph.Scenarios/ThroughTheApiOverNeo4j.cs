namespace OrgGraph.Scenarios;

/// <summary>Every expectation of every scenario file that is about a question of the API, asked through GraphQL over HTTP of a server in front of Neo4j.</summary>
[Collection(Neo4jCollection.Name)]
public class ThroughTheApiOverNeo4j(Neo4jScenarios scenarios, ScenarioApi api) : IClassFixture<ScenarioApi>
{
    [Neo4jTheory]
    [MemberData(nameof(ThroughTheApi.Cases), MemberType = typeof(ThroughTheApi))]
    public async Task Every_expectation_is_met(string file, int line, string it)
    {
        _ = it;
        var target = api.TargetFor(await scenarios.Stored.ReaderAsync(ScenarioFiles.Read(file)));
        await ScenarioFiles.CheckAsync(file, line, _ => target);
    }
}
