using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace OrgGraph.Api.Tests.Telemetry;

/// <summary>The log belongs to the trace, and keeps its values apart from its words.</summary>
[Collection(TelemetryCollection.Name)]
public sealed partial class LogTests
{
    private const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";

    [Fact]
    public async Task A_line_that_a_request_writes_names_its_trace_and_its_values()
    {
        await using var collector = await Collector.StartAsync();
        await using var server = await WatchedServer.StartAsync(collector.Address, app => app.MapGet("/counted", (ILogger<LogTests> log) => Counted(log, 3)));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/counted");
        request.Headers.Add("traceparent", $"00-{Trace}-00f067aa0ba902b7-01");
        using var response = await server.Client.SendAsync(request);
        await server.FlushAsync();

        var line = Assert.Single(collector.Logs, line => line.Body == "Counted 3 seats.");
        Assert.Equal(Trace, line.Trace);
        Assert.Equal(collector.Spans.Single(span => span.Trace == Trace).Id, line.Span);
        Assert.Equal("3", line.Attributes["Seats"]);
    }

    [Fact]
    public async Task A_revision_that_becomes_current_is_a_line_with_its_number()
    {
        await using var collector = await Collector.StartAsync();
        await using var server = await WatchedServer.StartAsync(collector.Address);
        await server.ToldAsync(() => collector.Logs.Any(line => line.Attributes.GetValueOrDefault("Number") == "1" && line.Body.StartsWith("Revision 1 is current", StringComparison.Ordinal)));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Counted {Seats} seats.")]
    private static partial void Counted(ILogger logger, int seats);
}
