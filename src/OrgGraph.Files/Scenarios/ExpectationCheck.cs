using System.Text.Json.Nodes;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Validation;

namespace OrgGraph.Files.Scenarios;

/// <summary>Compares what is said with what is expected.</summary>
internal static class ExpectationCheck
{
    public static async Task<ExpectationResult> RunAsync(Scenario scenario, Expectation expectation, IScenarioTarget target, CancellationToken cancellationToken)
    {
        try
        {
            var answer = expectation.Question == null ? Problems(scenario.Problems) : await target.AnswerAsync(expectation.Question, cancellationToken);
            return new ExpectationResult(scenario, expectation, answer, expectation.Error is { } error
                ? [new Difference("", expectation.Line, $"the error {error}", TreeMatch.Show(answer))]
                : TreeMatch.Compare(expectation.Answer!, answer));
        }
        catch (OrganizationException e)
        {
            return new ExpectationResult(scenario, expectation, Answer: null, e.Code == expectation.Error
                ? []
                : [new Difference("", expectation.Line, expectation.Error is { } error ? $"the error {error}" : "an answer", $"the error {e.Code}: {e.Message}")]);
        }
    }

    private static JsonNode Problems(IReadOnlyList<Problem> problems)
        => AnswerTree.Of(problems.Select(p => new { p.Code, p.Record.Id, p.Field, p.Message, p.Fix, Others = p.Others.Select(other => other.Id).ToArray() })
            .OrderBy(p => p.Code.ToString(), StringComparer.Ordinal).ThenBy(p => p.Id, StringComparer.Ordinal).ThenBy(p => p.Field, StringComparer.Ordinal).ToArray());
}
