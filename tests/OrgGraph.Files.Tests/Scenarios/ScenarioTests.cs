using OrgGraph.Core.Graph;
using OrgGraph.Files.Scenarios;

namespace OrgGraph.Files.Tests.Scenarios;

public class ScenarioTests
{
    private const string Organization = """
        name: A chain of two
        asOf: 2026-01-15
        organization:
          positions: [position:a, { id: position:b, top: true }]
          reports-to: [{ position: position:a, manager: position:b }]

        """;

    [Fact]
    public async Task The_example_of_the_documentation_is_met()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "docs", "scenario-files.md"));
        var results = await Run(text.Split("```yaml\n")[1].Split("```")[0]);
        Assert.Equal(3, results.Count);
        Assert.All(results, result => Assert.True(result.IsMet, result.ToString()));
    }

    [Theory]
    [InlineData("outcome: REACHED_TOP, isComplete: true, asOf: 2026-01-15", null)]
    [InlineData("steps: [{ number: 1, responder: null }, { position: position:b }]", null)]
    [InlineData("starts: []", null)]
    [InlineData("outcome: BROKEN", "x.org.yaml:9: outcome: expected BROKEN, but it is \"REACHED_TOP\"")]
    [InlineData("steps: [{ position: position:a }, { position: position:a }]", "x.org.yaml:9: steps[1].position: expected position:a, but it is \"position:b\"")]
    [InlineData("starts: [position:a]", "x.org.yaml:9: starts: expected [position:a], but it is []")]
    [InlineData("isComplete: 'null'", "x.org.yaml:9: isComplete: expected null, but it is true")]
    [InlineData("outcome: null", "x.org.yaml:9: outcome: expected null, but it is \"REACHED_TOP\"")]
    [InlineData("outcome: [REACHED_TOP]", "x.org.yaml:9: outcome: expected [REACHED_TOP], but it is \"REACHED_TOP\"")]
    public async Task An_answer_is_compared_with_the_parts_that_are_named(string expected, string? difference)
    {
        var result = Assert.Single(await Run($"{Organization}expect:\n  - it: So it is.\n    escalation: {{ from: position:a }}\n    is: {{ {expected} }}\n"));
        Assert.Equal(difference is null ? "met: So it is." : $"NOT MET: So it is.\n{difference}", result.ToString());
    }

    [Fact]
    public async Task A_field_that_the_answer_does_not_have_is_told_with_those_that_it_has()
    {
        var result = Assert.Single(await Run($"{Organization}expect:\n  - it: So it is.\n    escalation: {{ from: position:a }}\n    is: {{ step: [] }}\n"));
        Assert.Contains("step: expected [], but it is no field of the answer; its fields are from, outcome,", result.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error: NOT_FOUND", null)]
    [InlineData("error: WRONG_KIND", "the answer: expected the error WRONG_KIND, but it is the error NOT_FOUND")]
    [InlineData("is: {}", "the answer: expected an answer, but it is the error NOT_FOUND")]
    public async Task An_error_is_compared_by_its_code(string expected, string? difference)
    {
        var result = Assert.Single(await Run($"{Organization}expect:\n  - it: So it is.\n    escalation: {{ from: position:x }}\n    {expected}\n"));
        Assert.Equal(difference == null, result.IsMet);
        Assert.Contains(difference ?? "met", result.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name: A\n", "x.org.yaml:1: 'asOf' is missing.")]
    [InlineData("name: A\nasOf: soon\n", "x.org.yaml:2: 'asOf' is no date. Write year-month-day, such as 2026-01-31.")]
    [InlineData("name: A\nasOf: 2026-01-01\norganization: { position: [] }\nexpect: []\n", "x.org.yaml:3: 'position' cannot stand here. Did you mean 'positions'?")]
    [InlineData("name: A\nasOf: 2026-01-01\norganization: { positions: [{ id: position:a, top: yes }] }\nexpect: []\n", "x.org.yaml:3: 'yes' cannot be the top. Write true or false.")]
    [InlineData("name: A\nasOf: 2026-01-01\norganization: { reports-to: [{ position: position:a, manager: position:b }] }\nexpect: []\n", "x.org.yaml:3: DANGLING_REFERENCE: There is nothing with the id 'position:a'. Add it to positions, or name one that is there. Or say 'unchecked: true' if the fault is meant.")]
    [InlineData("name: A\nasOf: 2026-01-01\norganization: {}\nexpect:\n  - it: B.\n", "x.org.yaml:5: An expectation has one question: responder, owner, accountTeam, escalation, decides, handoff, path or problems.")]
    [InlineData("name: A\nasOf: 2026-01-01\norganization: {}\nexpect:\n  - it: B.\n    owner: { of: account:a }\n", "x.org.yaml:5: An expectation has either 'is' with parts of the answer, or 'error' with a code.")]
    [InlineData("name: A\nasOf: 2026-01-01\norganization: {}\nexpect:\n  - it: B.\n    escalation: { from: a, lines: DASHED }\n    is: {}\n", "x.org.yaml:6: The value of 'lines' cannot be used.")]
    [InlineData("name: [A\n", "x.org.yaml:")]
    public void A_file_that_cannot_be_read_is_refused_with_the_place_and_the_reason(string text, string message)
        => Assert.StartsWith(message, Assert.Throws<ScenarioFormatException>(() => Scenario.Parse("x.org.yaml", text)).Message, StringComparison.Ordinal);

    private static Task<IReadOnlyList<ExpectationResult>> Run(string text)
    {
        var scenario = Scenario.Parse("x.org.yaml", text);
        return scenario.RunAsync(new OrganizationTarget(new Organization(scenario.Records)), CancellationToken.None);
    }
}
