using System.Net;
using OrgGraph.Api.Tests.Ide;
using Xunit.Abstractions;

namespace OrgGraph.Api.Tests.Cost;

/// <summary>The limit of cost lets through what OrgGraph is for, and stops what would hurt.</summary>
[Collection(DemoCollection.Name)]
public sealed class CostLimitTests(DemoApi demo, ITestOutputHelper output)
{
    private const string Seat = "{ position { id title holders { person { id name } } teamUnit { name } } isFallback source }";
    private const string Person = "{ kind person { id name email standIn { name } } }";
    private const string Because = "{ code text }";

    /// <summary>Fifty questions of each kind, with all that a page about them would show.</summary>
    public static TheoryData<string, string> Batches => new()
    {
        { "owners", $"{{ status owner {Seat} alsoOwns {Seat} responder {Person} candidates {{ position {{ id title }} }} because {Because} }}" },
        { "accountTeams", $"{{ members {{ role owner {{ position {{ id title }} }} responder {{ person {{ name }} }} }} partners {{ role partner {{ id name }} }} because {Because} }}" },
        { "escalationPaths", $"{{ outcome steps {{ number position {{ id title }} responder {Person} skipped {Because} branches {{ purpose steps {{ position {{ title }} }} }} }} because {Because} }}" },
        { "whoDecidesEach", $"{{ status decider {{ position {{ id title }} person {{ id name }} isDelegate limit }} deferred {{ position {{ id title }} limit }} because {Because} }}" },
        { "handoffs", $"{{ status rule {{ name slaHours }} from {{ owner {Seat} responder {Person} }} to {{ owner {Seat} responder {Person} }} backup {Person} partners {{ partner {{ name }} partnerManager {{ responder {Person} }} }} due checklist because {Because} }}" },
        { "reportingPaths", $"{{ status positions {{ id title }} lines {{ from {{ title }} to {{ title }} isUpwards purpose }} commonLeader {{ id title }} because {Because} }}" },
    };

    public static TheoryData<string> Hurting => new()
    {
        { $"{{ accounts(first: 100) {{ nodes {{ children {{ children {{ children {{ team {{ members {{ owner {{ position {{ title }} }} }} }} }} }} }} }} }} }}" },
        { $"{{ positions(first: 100) {{ nodes {{ reports {{ reports {{ reports {{ holders {{ person {{ name }} }} }} }} }} }} }} }}" },
        { $"{{ {string.Concat(Enumerable.Range(0, 100).Select(i => $"a{i}: accounts(first: 100) {{ nodes {{ owner {{ status }} }} }} "))} }}" },
        { $"{{ {string.Concat(Enumerable.Range(0, 500).Select(i => $"a{i}: search(text: \"a\", first: 100) {{ node {{ id }} }} "))} }}" },
        { $"{{ {string.Concat(Enumerable.Range(0, 40).Select(i => $"a{i}: teamUnit(id: \"team-unit:stu\") {{ tree {{ units {{ teamUnit {{ positions {{ holders {{ person {{ name }} }} }} }} }} }} }} "))} }}" },
    };

    [Theory]
    [MemberData(nameof(ExampleTests.Operations), MemberType = typeof(ExampleTests))]
    public async Task An_example_of_the_IDE_is_far_below_the_limit(string operationName)
        => Assert.InRange(Dearest(await demo.Server.SendAsync(new { query = ExampleTests.Document, operationName }, "GraphQL-Cost", "validate")), 1, 20_000 / 10);

    [Theory]
    [MemberData(nameof(DocumentationTests.Examples), MemberType = typeof(DocumentationTests))]
    public async Task An_example_of_the_documentation_is_far_below_the_limit(string query, string answer)
    {
        Assert.NotEmpty(answer);
        Assert.InRange(Dearest(await demo.Server.SendAsync(new { query }, "GraphQL-Cost", "validate")), 1, 20_000 / 10);
    }

    [Theory]
    [MemberData(nameof(Batches))]
    public async Task Fifty_questions_with_all_that_belongs_to_them_are_let_through(string field, string selection)
        => Assert.InRange(Dearest(await demo.Server.SendAsync(
            new { query = $"query($q: [{Input(field)}!]!) {{ {field}(questions: $q) {selection} }}", variables = new { q = Enumerable.Repeat(Question(field), 50) } }, "GraphQL-Cost", "validate")), 50, 20_000 / 3);

    [Theory]
    [MemberData(nameof(Hurting))]
    public async Task What_would_hurt_is_refused_before_anything_is_read(string query)
    {
        var answer = await demo.Server.AskAsync(query);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.All(answer.Errors, error => Assert.Equal("HC0047 @ -", error));
        Assert.NotEmpty(answer.Errors);
    }

    [Fact]
    public async Task The_cost_is_reported_beside_the_answer_to_who_asks_for_it()
    {
        var answer = await demo.Server.SendAsync(new { query = "{ owner(of: \"account:fabrikam\") { status } }" }, "GraphQL-Cost", "report");
        Assert.Equal("RESOLVED", answer["owner.status"]);
        Assert.Equal("""{"fieldCost":10,"typeCost":2}""", answer.Body.GetProperty("extensions").GetProperty("operationCost").GetRawText());
    }

    private static string Input(string field) => field switch
    {
        "owners" => "OwnerQuestionInput",
        "accountTeams" => "AccountTeamQuestionInput",
        "escalationPaths" => "EscalationQuestionInput",
        "whoDecidesEach" => "WhoDecidesQuestionInput",
        "handoffs" => "HandoffQuestionInput",
        _ => "ReportingPathQuestionInput",
    };

    private static object Question(string field) => field switch
    {
        "owners" => new { of = "account:fabrikam" },
        "accountTeams" => new { account = "account:fabrikam" },
        "escalationPaths" => new { from = "account:fabrikam" },
        "whoDecidesEach" => new { decision = "decision:discount", about = "account:fabrikam" },
        "handoffs" => new { of = "account:fabrikam", stage = "WON" },
        _ => new { from = "position:ae-northwind", to = "position:cfo" },
    };

    private double Dearest(Answer answer)
    {
        output.WriteLine(answer.Body.GetRawText());
        Assert.Empty(answer.Errors);
        var cost = answer.Body.GetProperty("extensions").GetProperty("operationCost");
        return Math.Max(cost.GetProperty("fieldCost").GetDouble(), cost.GetProperty("typeCost").GetDouble());
    }
}
