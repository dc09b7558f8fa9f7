using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Tests.Telemetry;

/// <summary>The figures are those of what was asked.</summary>
[Collection(TelemetryCollection.Name)]
public sealed class MetricTests
{
    private const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";

    [Fact]
    public async Task Requests_errors_answers_batches_and_rows_are_counted_with_their_units()
    {
        await using var collector = await Collector.StartAsync();
        await using var server = await WatchedServer.StartAsync(collector.Address);
        await server.AskAsync(Trace, """{ owner(of: "account:fabrikam", asOf: "2026-11-23") { status } }""");
        await server.AskAsync(Trace, """query { owners(asOf: "2026-11-23", questions: [{ of: "account:fabrikam" }, { of: "account:northwind" }, { of: "account:nothing" }, { of: "position:ceo" }]) { status } }""");
        await server.AskAsync(Trace, "{ nothing }");
        await server.AskAsync(Trace, """{ escalationPath(from: "account:fabrikam", asOf: "2026-11-23") { outcome } accountTeam(account: "account:fabrikam", asOf: "2026-11-23") { asOf } }""");
        await server.AskAsync(Trace, """{ search(text: "fabr") { match } }""");
        await server.ToldAsync(() => collector.Points.Any(point => point is { Instrument: "orggraph.revision.number", Value: 1 }));
        await server.FlushAsync();

        var points = collector.Points.ToDictionary(point => $"{point.Instrument} {point.Attributes}".TrimEnd(), point => (point.Value, point.Unit));
        Assert.Equal((1, "s"), points["orggraph.operation.duration error.type=NOT_FOUND graphql.operation.type=query"]);
        Assert.Equal((3, "s"), points["orggraph.operation.duration graphql.operation.type=query"]);
        Assert.Equal((1, "{error}"), points["orggraph.operation.errors error.type=NOT_FOUND"]);
        Assert.Equal((1, "{error}"), points["orggraph.operation.errors error.type=WRONG_KIND"]);
        Assert.Equal((1, "{error}"), points["orggraph.operation.errors error.type=INVALID_DOCUMENT"]);
        Assert.Equal((3, "{answer}"), points["orggraph.answers orggraph.answer.status=RESOLVED orggraph.question=owner"]);
        Assert.Equal((1, "{answer}"), points["orggraph.answers error.type=WRONG_KIND orggraph.question=owner"]);
        Assert.Equal((1, "{answer}"), points["orggraph.answers error.type=NOT_FOUND orggraph.question=owner"]);
        Assert.Equal((1, "{answer}"), points["orggraph.answers orggraph.answer.status=RESOLVED orggraph.question=accountTeam"]);
        Assert.Equal((2, "{question}"), points["orggraph.question.batch.size orggraph.question=owner"]);
        Assert.Equal((2, "s"), points["orggraph.question.duration orggraph.question=owner"]);
        Assert.Equal((1, "s"), points["orggraph.question.duration orggraph.question=escalationPath"]);
        Assert.Equal((1, "s"), points["db.client.operation.duration db.operation.name=search db.query.summary=search db.system.name=embedded"]);
        // The server itself asks one about nothing when it opens the store, and one of the new revision.
        Assert.InRange(points["db.client.operation.duration db.operation.name=slice db.query.summary=slice OwnerSlice db.system.name=embedded"].Value, 2, 4);
        Assert.Equal((1, "s"), points["db.client.operation.duration db.operation.name=import db.query.summary=import db.system.name=embedded"]);
        Assert.Equal((1, "{revision}"), points["orggraph.revision.number"]);
        Assert.InRange(points["orggraph.revision.age"].Value, 0, 60);
        Assert.InRange(points["orggraph.snapshot.age"].Value, 0, 60);
        var records = OrgGraph.Files.OrganizationFolder.Read(Repository.PathTo("seed", "contoso")).Records.Count;
        Assert.Equal((records, "{record}"), points["orggraph.snapshot.records"]);
        Assert.Equal((records, "{row}"), points["orggraph.import.rows orggraph.change=added"]);
        Assert.Contains(points, point => point.Key.StartsWith("http.server.request.duration", StringComparison.Ordinal) && point.Key.Contains("http.response.status_code=200", StringComparison.Ordinal));
        Assert.Contains(points, point => point.Key.StartsWith("kestrel.", StringComparison.Ordinal));
        Assert.Contains(points, point => point.Key.StartsWith("dotnet.gc.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_subscriber_is_told_is_counted()
    {
        await using var collector = await Collector.StartAsync();
        await using var server = await WatchedServer.StartAsync(collector.Address);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "subscription { organizationChanged { revision } }" }), Headers = { { "Accept", "text/event-stream" } } };
        using var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var events = new StreamReader(await response.Content.ReadAsStreamAsync());
        await server.App.Services.GetRequiredService<IOrganizationStore>().ImportAsync([], "Nobody is left.", progress: null, CancellationToken.None);
        while (await events.ReadLineAsync() is { } line && !line.Contains("organizationChanged", StringComparison.Ordinal)) { }
        await server.FlushAsync();

        Assert.Equal((1, "{event}"), collector.Points.Where(point => point.Instrument == "orggraph.subscription.events").Select(point => (point.Value, point.Unit)).Single());
    }
}
