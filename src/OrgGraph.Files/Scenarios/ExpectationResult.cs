using System.Text.Json.Nodes;

namespace OrgGraph.Files.Scenarios;

/// <summary>Whether an expectation was met.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Expectation">The expectation.</param>
/// <param name="Answer">What was answered; null when there was an error instead.</param>
/// <param name="Differences">Where the answer differs from what is expected; empty when it was met.</param>
public sealed record ExpectationResult(Scenario Scenario, Expectation Expectation, JsonNode? Answer, IReadOnlyList<Difference> Differences)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsMet => Differences.Count == 0;

    /// <summary>What was expected, and every difference on a line of its own with its place in the file.</summary>
    public override string ToString()
        => string.Join('\n', Differences.Select(d => $"{Scenario.File}:{d.Line}: {d}").Prepend($"{(IsMet ? "met" : "NOT MET")}: {Expectation.It}"));
}
