using VerifyXunit;

namespace OrgGraph.Api.Tests.Answers;

/// <summary>The explanations as people read them: a change of a sentence is seen, and agreed to, by changing the snapshot.</summary>
[Collection(DemoCollection.Name)]
[UsesVerify]
public sealed class SentenceTests(DemoApi demo)
{
    [Fact]
    public Task Of_an_owner_found_by_coverage() => VerifyAsync("owner(of: \"account:trey\", asOf: \"2026-11-23\")");

    [Fact]
    public Task Of_an_escalation_past_people_who_are_away() => VerifyAsync("escalationPath(from: \"account:fabrikam-stuttgart\", lines: SOLID_AND_DOTTED, asOf: \"2026-11-23\")");

    [Fact]
    public Task Of_a_decision_that_a_delegate_may_not_take() => VerifyAsync("whoDecides(decision: \"decision:discount\", about: \"account:fabrikam\", amount: { value: 2800, unit: \"PERCENT\" }, asOf: \"2026-11-23\")");

    [Fact]
    public Task Of_a_handoff_with_partners() => VerifyAsync("handoff(of: \"account:northwind\", stage: \"WON\", startedAt: \"2026-11-20T15:00:00Z\", asOf: \"2026-11-20\")");

    private async Task VerifyAsync(string question)
    {
        var answer = await demo.Server.AskAsync($"{{ asked: {question} {{ because {{ code text }} }} }}");
        var steps = answer.Data.GetProperty("asked").GetProperty("because").EnumerateArray();
        await Verifier.Verify(string.Join('\n', steps.Select(step => $"{step.GetProperty("code")}: {step.GetProperty("text")}")));
    }
}
