namespace OrgGraph.Scenarios;

/// <summary>Every expectation of every scenario file that is about a question of the API, asked through GraphQL over HTTP.</summary>
public class ThroughTheApi(EmbeddedScenarios scenarios, ScenarioApi api) : IClassFixture<EmbeddedScenarios>, IClassFixture<ScenarioApi>
{
    public static TheoryData<string, int, string> Cases() => ScenarioFiles.Cases(expectation => expectation.Question is { } question && GraphQLSelections.Has(question.Kind));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Every_expectation_is_met(string file, int line, string it)
    {
        _ = it;
        var target = api.TargetFor(await scenarios.Stored.ReaderAsync(ScenarioFiles.Read(file)));
        await ScenarioFiles.CheckAsync(file, line, _ => target);
    }
}
