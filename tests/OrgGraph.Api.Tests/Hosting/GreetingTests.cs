using OrgGraph.Api.Hosting;

namespace OrgGraph.Api.Tests.Hosting;

public sealed class GreetingTests
{
    [Theory]
    [InlineData(false, "Open  http://here/graphql", true)]
    [InlineData(true, "Ask   http://here/graphql for trusted documents", false)]
    public async Task A_server_invites_to_what_it_answers(bool onlyTrusted, string line, bool hasExample)
    {
        await using var output = new StringWriter();
        await Greeting.WriteAsync(output, "It answers.", ["http://here"], onlyTrusted);
        Assert.Contains(line, output.ToString(), StringComparison.Ordinal);
        Assert.Equal(hasExample, output.ToString().Contains("curl", StringComparison.Ordinal));
    }
}
