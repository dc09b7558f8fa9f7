using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;
using OrgGraph.Core.Ownership;
using OrgGraph.Equality.Tests.Questions;
using OrgGraph.Files.Scenarios;

namespace OrgGraph.Equality.Tests.Comparing;

/// <summary>That the comparison can fail, and what it leaves behind when it does.</summary>
public class ComparingTests
{
    /// <summary>The kinds of which a store must bring the records for the rules. The others are seen in lists and around nodes only.</summary>
    public static TheoryData<Type> Kinds()
        => [.. RecordKind.Every.Select(kind => kind.Type).Except([typeof(Product), typeof(Forum), typeof(EntitledTo), typeof(Chairs)])];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_store_that_does_not_bring_a_kind_of_record_answers_differently(Type kind)
        => Assert.Contains(Seeds.Of(20).Select(Case.Of), @case =>
        {
            var (whole, less) = (new Organization(@case.Organization.Records), new Organization(@case.Organization.Records.Where(record => record.GetType() != kind)));
            return @case.Questions.OfType<AskedOfRule>().Any(question => Answers.On(whole, question).ToJsonString() != Answers.On(less, question).ToJsonString());
        });

    [Fact]
    public async Task An_organisation_is_made_small_and_written_as_a_scenario_that_can_be_run()
    {
        var @case = Seeds.Of(50).Select(Case.Of).First(c => c.Questions.OfType<AskedOfRule>().Any(q => IsAmbiguous(c.Organization.Records, q)));
        var question = @case.Questions.OfType<AskedOfRule>().First(q => IsAmbiguous(@case.Organization.Records, q));

        var small = await Smallest.OfAsync(@case.Organization.Records, records => Task.FromResult(IsAmbiguous(records, question)));
        var answer = Answers.On(new Organization(small), question).ToJsonString();
        var scenario = Scenario.Parse("small.org.yaml", ScenarioText.Of("small", small, question, answer));
        var results = await scenario.RunAsync(new OrganizationTarget(new Organization(scenario.Records)), CancellationToken.None);

        Assert.InRange(small.Count, 4, 20);
        Assert.Equal(small.Select(record => record.ToString()).Order(StringComparer.Ordinal), scenario.Records.Select(record => record.ToString()).Order(StringComparer.Ordinal));
        Assert.True(results.Single().IsMet, results.Single().ToString());
    }

    private static bool IsAmbiguous(IReadOnlyList<OrgRecord> records, AskedOfRule question)
        => question.Question.Value is OwnerQuestion && Answers.On(new Organization(records), question)["status"]?.ToString() == "AMBIGUOUS";
}
