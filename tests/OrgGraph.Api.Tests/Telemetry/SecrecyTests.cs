namespace OrgGraph.Api.Tests.Telemetry;

/// <summary>What callers ask about is theirs: no value of a variable and no text of a document is told to anyone.</summary>
[Collection(TelemetryCollection.Name)]
public sealed class SecrecyTests
{
    private const string Secret = "hush-7f3a";
    private const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";

    [Fact]
    public async Task Neither_values_of_variables_nor_literals_leave_the_server()
    {
        await using var collector = await Collector.StartAsync();
        await using var server = await WatchedServer.StartAsync(collector.Address);
        await server.AskAsync(Trace, "query Named($of: ID!) { owner(of: $of) { status } node(id: $of) { id } }", new { of = Secret });
        await server.AskAsync(Trace, $$"""{ owner(of: "{{Secret}}", role: "{{Secret}}") { status } search(text: "{{Secret}}") { match } accounts(filter: { territory: "{{Secret}}" }) { totalCount } }""");
        await server.AskAsync(Trace, $"{{ # {Secret}\n owner(of: \"{Secret}\", of: 5) {{ nothing }} ");
        await server.AskAsync(Trace, "query($of: Int!) { owner(of: $of) { status } }", new { of = Secret });
        await server.AskAsync(Trace, "{ __typename }", operationName: Secret);
        await server.Client.GetAsync(new Uri($"/graphql?query={{owner(of:\"{Secret}\"){{status}}}}&variables={{\"a\":\"{Secret}\"}}", UriKind.Relative));
        using var body = new StringContent($"{{\"query\": \"{Secret}", System.Text.Encoding.UTF8, "application/json");
        await server.Client.PostAsync(new Uri("/graphql", UriKind.Relative), body);
        await server.FlushAsync();

        Assert.Contains(collector.Spans, span => span.Attributes.GetValueOrDefault("graphql.operation.name") == "Named");
        Assert.Equal(5, collector.Spans.Count(span => span.Trace == Trace && span.Attributes.ContainsKey("http.request.method")));
        Assert.Contains(collector.Points, point => point.Instrument == "orggraph.answers");
        Assert.False(collector.Holds(Secret));
    }

    [Fact]
    public async Task A_long_name_of_an_operation_is_cut()
    {
        await using var collector = await Collector.StartAsync();
        await using var server = await WatchedServer.StartAsync(collector.Address);
        await server.AskAsync(Trace, $"query {new string('a', 5000)} {{ __typename }}");
        await server.FlushAsync();
        Assert.Equal(new string('a', 100), collector.Spans.Single(span => span.Name == "query").Attributes["graphql.operation.name"]);
    }
}
