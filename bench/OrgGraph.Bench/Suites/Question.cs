using System.Text.Json;
using OrgGraph.Bench.Generator;
using OrgGraph.Core.Decisions;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Handoffs;
using OrgGraph.Core.Ownership;
using OrgGraph.Core.Store;

namespace OrgGraph.Bench.Suites;

/// <summary>One of the four questions about an account: as it is asked over GraphQL, and what a store must bring for it.</summary>
internal sealed record Question(string Name, string Query, Func<string, DateOnly, Slice> Slice)
{
    private const int Discount = 1500;

    public static IReadOnlyList<Question> Every { get; } =
    [
        new(
            "owner",
            "query($of: ID!) { owner(of: $of) { status owner { position { id title } } responder { person { name } } because { code text } } }",
            (of, day) => new OwnerSlice([new OwnerQuestion(of, Role: null, SolutionArea: null, day)])),
        new(
            "escalationPath",
            "query($of: ID!) { escalationPath(from: $of) { outcome isComplete steps { position { id title } responder { person { name } } } } }",
            (of, day) => new EscalationSlice([new EscalationQuestion(of, Role: null, ReportingLines.Solid, Purposes: null, Until: null, EscalationQuestion.MostSteps, day)])),
        new(
            "whoDecides",
            $$"""query($of: ID!) { whoDecides(decision: "{{DecisionsAndHandoffs.Discount}}", about: $of, amount: { value: {{Discount}}, unit: "PERCENT" }) { status decider { person { name } position { id } } } }""",
            (of, day) => new WhoDecidesSlice([new WhoDecidesQuestion(DecisionsAndHandoffs.Discount, of, new Amount(Discount, "PERCENT"), day)])),
        new(
            "handoff",
            $$"""query($of: ID!) { handoff(of: $of, stage: "{{DecisionsAndHandoffs.Stage}}") { status to { owner { position { id } } } due checklist } }""",
            (of, day) => new HandoffSlice([new HandoffQuestion(of, DecisionsAndHandoffs.Stage, Rule: null, SolutionArea: null, new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero), day)])),
    ];

    /// <summary>The bodies of requests that ask it about each of some accounts.</summary>
    public string[] Bodies(IEnumerable<string> accounts) => [.. accounts.Select(of => JsonSerializer.Serialize(new { query = Query, variables = new { of } }))];
}
