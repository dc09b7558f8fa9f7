using System.Text.Json;
using OrgGraph.Core.Decisions;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Handoffs;
using OrgGraph.Core.Model;
using OrgGraph.Core.Ownership;
using OrgGraph.Core.Paths;

namespace OrgGraph.Api.Tests.Answers;

/// <summary>What Core's rules answer, the API says in full, for the whole demo organisation, 50 questions a request.</summary>
[Collection(DemoCollection.Name)]
public sealed class SameAsCoreTests(DemoApi demo)
{
    private static readonly DateOnly s_day = new(2026, 11, 23);
    private static readonly DateTimeOffset s_started = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public Task Owners_of_every_account_and_partner() => CompareAsync<Api.Ownership.OwnerAnswer, OwnerQuestion>(
        "owners", "OwnerQuestionInput",
        [
            .. from thing in Ids<Account>().Concat(Ids<Partner>())
               from asked in new (string?, string?)[] { (null, null), ("SPECIALIST", "solution-area:data-ai"), ("CSM", null) }
               select new OwnerQuestion(thing, asked.Item1, asked.Item2, s_day),
        ],
        OwnerRule.Answer);

    [Fact]
    public Task Teams_of_every_account() => CompareAsync<Api.Ownership.AccountTeamAnswer, AccountTeamQuestion>(
        "accountTeams", "AccountTeamQuestionInput", [.. Ids<Account>().Select(account => new AccountTeamQuestion(account, s_day))], AccountTeamRule.Answer);

    [Fact]
    public Task Escalations_of_every_position_with_dotted_lines_and_of_every_account_until_a_discount() => CompareAsync<Api.Escalation.EscalationAnswer, EscalationQuestion>(
        "escalationPaths", "EscalationQuestionInput",
        [
            .. Ids<Position>().Select(position => new EscalationQuestion(position, Role: null, ReportingLines.SolidAndDotted, Purposes: null, Until: null, MaxSteps: 25, s_day)),
            .. Ids<Account>().Select(account => new EscalationQuestion(
                account, "ACCOUNT_EXECUTIVE", ReportingLines.Solid, Purposes: ["FINANCE"], new EscalateUntil("decision:discount", new Amount(2_200, "PERCENT")), MaxSteps: 4, s_day)),
        ],
        EscalationRule.Answer);

    [Fact]
    public Task Deciders_of_every_decision() => CompareAsync<Api.Decisions.WhoDecidesAnswer, WhoDecidesQuestion>(
        "whoDecidesEach", "WhoDecidesQuestionInput",
        [
            .. from decision in Demo.Every<Decision>().Where(decision => decision.Valid.Contains(s_day))
               from about in Ids<Account>().Take(8)
               select new WhoDecidesQuestion(decision.Id, about, decision.Unit == "NONE" ? null : new Amount(2_800, decision.Unit), s_day),
        ],
        WhoDecidesRule.Answer);

    [Fact]
    public Task Handoffs_of_every_account_at_every_stage() => CompareAsync<Api.Handoffs.HandoffAnswer, HandoffQuestion>(
        "handoffs", "HandoffQuestionInput",
        [
            .. from stage in Demo.Every<HandoffRule>().Select(rule => rule.Stage).Distinct(StringComparer.Ordinal)
               from account in Ids<Account>().Take(20)
               select new HandoffQuestion(account, stage, Rule: null, SolutionArea: null, s_started, s_day),
        ],
        HandoffResolver.Answer);

    [Fact]
    public Task Paths_between_positions() => CompareAsync<Api.Paths.ReportingPathAnswer, ReportingPathQuestion>(
        "reportingPaths", "ReportingPathQuestionInput",
        [.. Ids<Position>().Zip(Ids<Position>().Reverse(), (from, to) => new ReportingPathQuestion(from, to, ReportingLines.SolidAndDotted, s_day))],
        ReportingPathRule.Answer);

    private Organization Demo => demo.Organization;

    private IEnumerable<string> Ids<T>() where T : Node => Demo.Every<T>().Where(node => node.Valid.Contains(s_day)).Select(node => node.Id);

    private async Task CompareAsync<TApi, TQuestion>(string field, string input, IReadOnlyList<TQuestion> questions, Func<Organization, TQuestion, object> rule)
    {
        Assert.NotEmpty(questions);
        foreach (var chunk in questions.Chunk(50))
        {
            var variables = JsonSerializer.Deserialize<JsonElement>(AnswerText.OfCore(chunk));
            var answers = (await demo.Server.AskAsync($"query($q: [{input}!]!) {{ {field}(questions: $q) {AnswerSelection.Of(typeof(TApi))} }}", new { q = variables })).Data.GetProperty(field);
            Assert.Equal(chunk.Length, answers.GetArrayLength());
            for (var i = 0; i < chunk.Length; i++)
                Assert.Equal(AnswerText.OfCore(rule(Demo, chunk[i])), AnswerText.OfApi(answers[i]));
        }
    }
}
