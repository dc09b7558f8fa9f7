namespace OrgGraph.Api.Tests.Errors;

/// <summary>A question of a batch that fails leaves the others alone.</summary>
[Collection(DemoCollection.Name)]
public sealed class BatchTests(DemoApi demo)
{
    [Theory]
    [InlineData("owners(questions: [{ of: \"account:fabrikam\" }, { of: \"account:nothing\" }, { of: \"account:fabrikam\", role: \"\" }])")]
    [InlineData("accountTeams(questions: [{ account: \"account:fabrikam\" }, { account: \"account:nothing\" }, { account: \"\" }])")]
    [InlineData("escalationPaths(questions: [{ from: \"account:fabrikam\" }, { from: \"account:nothing\" }, { from: \"account:fabrikam\", maxSteps: 26 }])")]
    [InlineData("whoDecidesEach(questions: [{ decision: \"decision:discount\", about: \"account:fabrikam\" }, { decision: \"decision:discount\", about: \"account:nothing\" }, { decision: \"decision:discount\", about: \"account:fabrikam\", amount: { value: -1, unit: \"PERCENT\" } }])")]
    [InlineData("handoffs(questions: [{ of: \"account:fabrikam\", stage: \"WON\" }, { of: \"account:nothing\", stage: \"WON\" }, { of: \"account:fabrikam\" }])")]
    [InlineData("reportingPaths(questions: [{ from: \"position:cro\", to: \"position:ceo\" }, { from: \"position:cro\", to: \"position:nobody\" }, { from: \"\", to: \"position:ceo\" }])")]
    public async Task Each_question_fails_at_its_own_place(string field)
    {
        var answer = await demo.Server.AskAsync($"{{ all: {field} {{ asOf revision }} }}");
        Assert.Equal(["BAD_QUESTION @ all.2", "NOT_FOUND @ all.1"], answer.Errors);
        Assert.Equal("2026-06-15", answer["all.0.asOf"]);
        Assert.Equal("1", answer["all.0.revision"]);
        Assert.Null(answer["all.1"]);
        Assert.Null(answer["all.2"]);
    }

    [Theory]
    [InlineData("owners", "of: \"account:fabrikam\"")]
    [InlineData("accountTeams", "account: \"account:fabrikam\"")]
    [InlineData("escalationPaths", "from: \"account:fabrikam\"")]
    [InlineData("whoDecidesEach", "decision: \"decision:discount\", about: \"account:fabrikam\"")]
    [InlineData("handoffs", "of: \"account:fabrikam\", stage: \"WON\"")]
    [InlineData("reportingPaths", "from: \"position:cro\", to: \"position:ceo\"")]
    public async Task The_day_of_a_batch_is_that_of_the_questions_that_name_none(string field, string question)
    {
        var answer = await demo.Server.AskAsync($$"""{ all: {{field}}(asOf: "2027-02-03", questions: [{ {{question}} }, { {{question}}, asOf: "2027-04-05" }]) { asOf } }""");
        Assert.Empty(answer.Errors);
        Assert.Equal("2027-02-03", answer["all.0.asOf"]);
        Assert.Equal("2027-04-05", answer["all.1.asOf"]);
    }

    [Fact]
    public async Task Fifty_questions_are_answered_and_fifty_one_refused_without_harm_to_other_fields()
    {
        const string Query = "query($q: [OwnerQuestionInput!]!) { owners(questions: $q) { status } organization { revision } }";
        var fifty = await demo.Server.AskAsync(Query, new { q = Enumerable.Repeat(new { of = "account:fabrikam" }, 50) });
        Assert.Equal(50, fifty.Each("owners", "status").Count);
        var more = await demo.Server.AskAsync(Query, new { q = Enumerable.Repeat(new { of = "account:fabrikam" }, 51) });
        Assert.Equal(["TOO_MANY_QUESTIONS @ owners"], more.Errors);
        Assert.Equal("1", more["organization.revision"]);
        var nodes = await demo.Server.AskAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Repeat("account:fabrikam", 51) });
        Assert.Equal(["TOO_MANY_QUESTIONS @ nodes"], nodes.Errors);
    }

    [Fact]
    public async Task No_questions_have_no_answers()
        => Assert.Empty((await demo.Server.AskAsync("{ owners(questions: []) { status } }")).Each("owners", "status"));

    [Theory]
    [InlineData("owner(of: \"account:fabrikam\", role: \"\") { status }", "BAD_QUESTION @ it")]
    [InlineData("owner(of: \"account:fabrikam\", role: \"specialist\") { status }", "BAD_QUESTION @ it")]
    [InlineData("handoff(of: \"account:fabrikam\", stage: \"won\") { status }", "BAD_QUESTION @ it")]
    [InlineData("escalationPath(from: \"account:fabrikam\", lines: SOLID_AND_DOTTED, purposes: [\"FINANCE\", \"finance\"]) { outcome }", "BAD_QUESTION @ it")]
    [InlineData("whoDecides(decision: \"decision:discount\", about: \"account:fabrikam\", amount: { value: 1, unit: \"percent\" }) { status }", "BAD_QUESTION @ it")]
    [InlineData("accounts(filter: { kinds: [\"enterprise\"] }) { totalCount }", "BAD_QUESTION @ it")]
    [InlineData("teamUnits(filter: { kinds: [\"atu\"] }) { totalCount }", "BAD_QUESTION @ it")]
    [InlineData("partners(filter: { kinds: [\"reseller\"] }) { totalCount }", "BAD_QUESTION @ it")]
    [InlineData("positions(filter: { role: \"account executive\" }) { totalCount }", "BAD_QUESTION @ it")]
    [InlineData("decisions(filter: { categories: [\"pricing\"] }) { totalCount }", "BAD_QUESTION @ it")]
    [InlineData("decisions(filter: { unit: \"percent\" }) { totalCount }", "BAD_QUESTION @ it")]
    [InlineData("owner(of: \"position:ceo\") { status }", "WRONG_KIND @ it")]
    [InlineData("owner(of: \"account:fabrikam\", solutionArea: \"product:lakehouse\") { status }", "WRONG_KIND @ it")]
    [InlineData("owner(of: \"account:fine-art\", asOf: \"2027-01-01\") { status }", "NOT_IN_FORCE @ it")]
    [InlineData("accountTeam(account: \"partner:first-up\") { asOf }", "WRONG_KIND @ it")]
    [InlineData("escalationPath(from: \"position:ceo\", maxSteps: 0) { outcome }", "BAD_QUESTION @ it")]
    [InlineData("escalationPath(from: \"territory:emea\") { outcome }", "WRONG_KIND @ it")]
    [InlineData("whoDecides(decision: \"decision:nothing\", about: \"account:fabrikam\") { status }", "NOT_FOUND @ it")]
    [InlineData("whoDecides(decision: \"decision:discount\", about: \"account:fabrikam\", amount: { value: 1, unit: \"\" }) { status }", "BAD_QUESTION @ it")]
    [InlineData("handoff(of: \"account:fabrikam\", stage: \"WON\", rule: \"handoff-rule:won-to-delivery\") { status }", "BAD_QUESTION @ it")]
    [InlineData("reportingPath(from: \"account:fabrikam\", to: \"position:ceo\") { status }", "WRONG_KIND @ it")]
    public async Task A_single_question_that_cannot_be_asked_is_null_with_a_code(string field, string error)
    {
        var answer = await demo.Server.AskAsync($"{{ it: {field} organization {{ revision }} }}");
        Assert.Equal([error], answer.Errors);
        Assert.Null(answer["it"]);
        Assert.Equal("1", answer["organization.revision"]);
    }
}
