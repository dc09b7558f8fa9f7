namespace OrgGraph.Api.Tests.Telemetry;

/// <summary>A request is one trace: HTTP, operation, questions, store.</summary>
[Collection(TelemetryCollection.Name)]
public sealed class TraceTests
{
    private const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";

    [Fact]
    public async Task A_request_is_one_trace_down_to_the_store()
    {
        await using var collector = await Collector.StartAsync();
        await using var server = await WatchedServer.StartAsync(collector.Address);
        await server.AskAsync(
            Trace,
            """query Who($q: [OwnerQuestionInput!]!) { owners(questions: $q, asOf: "2026-11-23") { status } }""",
            new { q = new[] { new { of = "account:fabrikam" }, new { of = "account:nothing" } } });
        await server.FlushAsync();

        var spans = collector.Spans.Where(span => span.Trace == Trace).ToList();
        var http = spans.Single(span => span.Parent == "00f067aa0ba902b7");
        var operation = spans.Single(span => span.Parent == http.Id);
        var question = spans.Single(span => span.Parent == operation.Id);
        var store = spans.Single(span => span.Parent == question.Id);
        Assert.Equal(4, spans.Count);

        Assert.Equal(("2", "POST", "200"), ($"{http.Kind}", http.Attributes["http.request.method"], http.Attributes["http.response.status_code"]));
        Assert.Equal("query", operation.Name);
        Assert.Equal(
            ["error.type=NOT_FOUND", "graphql.document.hash=*", "graphql.operation.name=Who", "graphql.operation.type=query"],
            operation.Attributes.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key is "graphql.document.hash" ? pair.Key + "=*" : $"{pair.Key}={pair.Value}"));
        Assert.Equal("owner", question.Name);
        Assert.Equal(
            ["orggraph.answer.status=RESOLVED,NOT_FOUND", "orggraph.question=owner", "orggraph.question.count=2"],
            question.Attributes.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"));
        Assert.Equal("slice OwnerSlice", store.Name);
        Assert.Equal(
            ["db.operation.name=slice", "db.query.summary=slice OwnerSlice", "db.system.name=embedded"],
            store.Attributes.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"));
        // Both callers' mistakes and what is found or not are no failures of the server.
        Assert.DoesNotContain(spans, span => span.IsError);
    }

    [Theory]
    [InlineData("{ accounts(first: 1) { totalCount } }", "list Account")]
    [InlineData("{ search(text: \"fabr\") { match } }", "search")]
    [InlineData("{ node(id: \"account:fabrikam\") { id } }", "slice NodesSlice")]
    public async Task A_list_and_a_search_are_calls_of_the_store(string query, string store)
    {
        await using var collector = await Collector.StartAsync();
        await using var server = await WatchedServer.StartAsync(collector.Address);
        await server.AskAsync(Trace, query);
        await server.FlushAsync();

        var operation = collector.Spans.Single(span => span.Trace == Trace && span.Name == "query");
        Assert.Equal(store, collector.Spans.Single(span => span.Parent == operation.Id).Name);
    }

    [Fact]
    public async Task The_resource_says_which_service_it_is_and_the_environment_may_say_otherwise()
    {
        await using var collector = await Collector.StartAsync();
        await using (var server = await WatchedServer.StartAsync(collector.Address))
            await server.FlushAsync();
        Assert.Equal("orggraph", collector.Resource("metrics")["service.name"]);

        await using var second = await Collector.StartAsync();
        await using (var server = await WatchedServer.StartAsync(second.Address, configure: null, "--OTEL_SERVICE_NAME=orggraph-emea"))
            await server.FlushAsync();
        Assert.Equal("orggraph-emea", second.Resource("metrics")["service.name"]);
    }
}
