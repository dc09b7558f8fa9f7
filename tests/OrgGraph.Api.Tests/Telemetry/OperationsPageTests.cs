using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Neo4j.Driver;
using OrgGraph.Api.Telemetry;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Tests.Telemetry;

/// <summary>docs/operations.md has every instrument with its unit, and every attribute.</summary>
[Collection(TelemetryCollection.Name)]
public sealed class OperationsPageTests
{
    private static readonly string s_page = File.ReadAllText(Repository.PathTo("docs", "operations.md"));

    [Fact]
    public async Task The_page_has_the_instruments_of_the_program_with_their_units_and_no_others()
    {
        var published = new ConcurrentDictionary<string, string?>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, _) => { if (instrument.Meter.Name is Instruments.Name or StoreCall.Source or "Neo4j.Driver") published[instrument.Name] = instrument.Unit; } };
        await using var server = await WatchedServer.StartAsync(collector: null);
        await server.AskAsync("4bf92f3577b34da6a3ce929d0e0e4736", """{ owner(of: "account:fabrikam") { status } }""");
        // The pool has instruments from the first call on.
        await using var driver = GraphDatabase.Driver("bolt://127.0.0.1:9", AuthTokens.None);
        await Assert.ThrowsAsync<ServiceUnavailableException>(driver.VerifyConnectivityAsync);
        listener.Start();

        // Of its pools the published driver tells nothing.
        var isTold = published.Keys.Any(IsOfPool);
        Assert.Equal(
            published.Select(pair => $"{pair.Key} {pair.Value}").Order(StringComparer.Ordinal),
            Rows("## Metrics").Where(row => isTold || !IsOfPool(Name(row[0]))).Select(row => $"{Name(row[0])} {Name(row[1])}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_attribute_that_is_sent_is_on_the_page()
    {
        await using var collector = await Collector.StartAsync();
        await using var server = await WatchedServer.StartAsync(collector.Address);
        await server.AskAsync("4bf92f3577b34da6a3ce929d0e0e4736", """query Named { owner(of: "account:fabrikam") { status } handoff(of: "account:nothing", stage: "WON") { status } search(text: "a") { match } }""");
        await server.FlushAsync();

        var own = collector.Points.Where(point => point.Instrument.StartsWith("orggraph.", StringComparison.Ordinal) || point.Instrument.StartsWith("db.", StringComparison.Ordinal))
            .SelectMany(point => point.Attributes.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(pair => pair.Contains('=', StringComparison.Ordinal)).Select(pair => pair.Split('=')[0])
            .Concat(collector.Spans.Where(span => span.Kind == 1).SelectMany(span => span.Attributes.Keys)).ToHashSet(StringComparer.Ordinal);
        Assert.True(own.Count >= 10);
        Assert.All(own, attribute => Assert.Contains($"`{attribute}`", s_page, StringComparison.Ordinal));
    }

    [Fact]
    public void An_alarm_is_about_figures_that_the_page_explains()
    {
        var known = Rows("## Metrics").Select(row => Name(row[0])).ToHashSet(StringComparer.Ordinal);
        var alarms = Rows("## Alarms").ToList();
        Assert.True(alarms.Count > 10);
        Assert.All(
            alarms.SelectMany(row => row[1].Split('`').Where((_, i) => i % 2 == 1)).Where(name => name.StartsWith("orggraph.", StringComparison.Ordinal) && !name.StartsWith("orggraph.answer.", StringComparison.Ordinal)),
            name => Assert.Contains(name, known));
    }

    private static IEnumerable<string[]> Rows(string section)
        => s_page.Split(section + "\n")[1].Split("\n## ")[0].Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(line => line.Trim('|', ' ').Split(" | "));

    private static bool IsOfPool(string instrument) => instrument.StartsWith("db.client.connection.", StringComparison.Ordinal);

    private static string Name(string cell) => cell.Split('`')[1];
}
