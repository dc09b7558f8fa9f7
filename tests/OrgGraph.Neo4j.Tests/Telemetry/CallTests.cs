using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;
using OrgGraph.Core.Store;
using OrgGraph.Core.Tests;

namespace OrgGraph.Neo4j.Tests.Telemetry;

/// <summary>Each round trip to the database is a span, by the conventions for databases.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class CallTests(Neo4jServer server) : IDisposable
{
    private readonly ConcurrentQueue<Activity> _spans = [];
    private ActivityListener? _listener;

    [Neo4jFact]
    public async Task A_slice_and_an_import_tell_where_they_were_asked_and_what_they_brought()
    {
        Listen();
        await using var store = await server.StoreAsync(new Org().Seat("lead", "west", holder: "ana").Records());
        await (await store.OpenAsync(default)).SliceAsync(new NodesSlice(["position:lead"], [RecordKind.Of<Holds>()]), default);

        var slice = Assert.Single(_spans, span => span.OperationName == "slice NodesSlice");
        Assert.Equal(ActivityKind.Client, slice.Kind);
        Assert.Equal(
            ["db.namespace=neo4j", "db.operation.name=slice", "db.query.summary=slice NodesSlice", "db.response.returned_rows=1", "db.system.name=neo4j", "orggraph.records=3", $"server.address={Neo4jServer.Options.Uri.Host}", $"server.port={Neo4jServer.Options.Uri.Port}"],
            slice.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal));
        var reader = await store.OpenAsync(default);
        await reader.SearchAsync(new NodeSearch("lead", [], 10, new DateOnly(2026, 6, 15)), default);
        Assert.Equal(ActivityKind.Client, Assert.Single(_spans, span => span.OperationName == "search").Kind);
        Assert.Equal(1L, Assert.Single(_spans, span => span.OperationName == "import").GetTagItem("orggraph.revision"));
    }

    [Fact]
    public async Task A_call_that_fails_tells_its_code_and_nothing_else()
    {
        Listen();
        using var closed = new TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var port = ((IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();
        await using var store = new Neo4jStore(new Neo4jOptions { Uri = new Uri($"bolt://127.0.0.1:{port}"), ConnectionTimeout = TimeSpan.FromSeconds(1) }, TimeProvider.System);
        await Assert.ThrowsAsync<OrganizationStoreException>(() => store.ImportAsync([], "Nothing.", progress: null, default));

        var import = Assert.Single(_spans, span => Equals(span.GetTagItem("server.port"), port));
        Assert.Equal((ActivityStatusCode.Error, null, "STORE_UNAVAILABLE"), (import.Status, import.StatusDescription, import.GetTagItem("error.type")));
    }

    public void Dispose() => _listener?.Dispose();

    private void Listen()
    {
        _listener = new ActivityListener { ShouldListenTo = source => source.Name == StoreCall.Source, Sample = (ref _) => ActivitySamplingResult.AllData, ActivityStopped = _spans.Enqueue };
        ActivitySource.AddActivityListener(_listener);
    }
}
