namespace OrgGraph.Api.Tests.Handoffs;

/// <summary>From when what is due counts, where the caller does not say.</summary>
[Collection(DemoCollection.Name)]
public sealed class StartTests(DemoApi demo)
{
    [Theory]
    [InlineData("", "2026-06-15 08:00")]
    [InlineData(", asOf: \"2026-06-15\"", "2026-06-15 08:00")]
    [InlineData(", asOf: \"2026-11-20\"", "2026-11-20 00:00")]
    [InlineData(", asOf: \"2026-11-20\", startedAt: \"2026-11-20T16:30:00Z\"", "2026-11-20 16:30")]
    public async Task It_is_now_or_the_beginning_of_another_day_that_is_asked_about(string arguments, string start)
    {
        var answer = await demo.Server.AskAsync($"{{ handoff(of: \"account:northwind\", stage: \"WON\"{arguments}) {{ status because {{ code text }} }} }}");
        Assert.Equal("RESOLVED", answer["handoff.status"]);
        Assert.Contains(answer.Each("handoff.because", "text"), text => text!.Contains($"working hours from {start}", StringComparison.Ordinal));
    }
}
