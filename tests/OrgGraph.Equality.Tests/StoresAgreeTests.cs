using OrgGraph.Core.Model;
using OrgGraph.Equality.Tests.Comparing;
using OrgGraph.Files.Scenarios;
using Xunit.Abstractions;

namespace OrgGraph.Equality.Tests;

/// <summary>
/// Neo4j and the embedded store give equal answers about random organisations: whole answers, sentences and errors included, of questions that are asked by themselves and
/// together, through readers on the organisation before a change and after it.
/// </summary>
public class StoresAgreeTests(Compared compared, ITestOutputHelper output) : IClassFixture<Compared>
{
    /// <summary>Every kind of question.</summary>
    public static TheoryData<string> Kinds()
        => [.. QuestionKind.Every.Select(kind => kind.Name), "nodes", "search", .. RecordKind.Every.Where(kind => kind.IsNode).Select(kind => "list of " + kind.FileName)];

    [Neo4jTheory]
    [MemberData(nameof(Kinds))]
    public async Task Every_answer_is_the_same(string kind)
    {
        var differences = compared.Differences.Where(difference => difference.Question.Kind == kind).ToList();
        output.WriteLine($"{compared.Organizations} organisations, {compared.Comparison!.Asked.GetValueOrDefault(kind)} answers, {differences.Count} of them different. All kinds together took {compared.Time.TotalSeconds:F1} s.");

        Assert.True(compared.Comparison.Asked.GetValueOrDefault(kind) > 0, "Nothing was asked.");
        Assert.True(differences.Count == 0, await TellAsync(differences));
    }

    /// <summary>Of as many organisations as in <see cref="GeneratorTests"/> as often; of fewer, now and then.</summary>
    [Neo4jFact]
    public void The_answers_that_were_compared_bring_out_every_outcome_every_step_and_every_error()
    {
        output.WriteLine(compared.Comparison!.Tally.ToString());
        var least = compared.Organizations >= Seeds.Many ? GeneratorTests.Least : compared.Organizations / Seeds.Few;
        Assert.DoesNotContain(compared.Comparison.Tally.Counts, count => count.Value < least);
    }

    /// <summary>The shortest of the differences, on an organisation that is made as small as can be, with the scenario file that shows it.</summary>
    private async Task<string> TellAsync(List<DifferentAnswer> differences)
    {
        if (differences.Count == 0) return "";
        var difference = differences.OrderBy(d => d.IsTogether).ThenBy(d => d.Expected.Length).First();
        var small = await compared.Comparison!.SmallestAsync(difference);
        var file = Path.Combine(AppContext.BaseDirectory, $"different-{difference.Question.Kind.Replace(' ', '-')}-{difference.Seed}.org.yaml");
        await File.WriteAllTextAsync(file, ScenarioText.Of($"Seed {difference.Seed}", small.Records, difference.Question, small.Expected));
        return $"""
            {differences.Count} answers differ, of the seeds {string.Join(", ", differences.Select(d => d.Seed).Distinct().Take(10))}. Make one again with ORGGRAPH_SEED={difference.Seed} ORGGRAPH_ORGANIZATIONS=1.
            {difference.Question}{(small.IsTogether ? " (only together with others)" : "")}
            embedded: {small.Expected}
            Neo4j:    {small.Actual}
            {small.Records.Count} records: {file}
            """;
    }
}
