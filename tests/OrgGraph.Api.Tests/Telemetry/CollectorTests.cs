using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using OrgGraph.Api.Hosting;
using OrgGraph.Api.Telemetry;

namespace OrgGraph.Api.Tests.Telemetry;

/// <summary>The server depends on no collector: without one it tells nothing, and one in trouble is not its trouble.</summary>
[Collection(TelemetryCollection.Name)]
public sealed class CollectorTests
{
    private const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";

    [Fact]
    public async Task Without_a_collector_nothing_is_collected()
    {
        await using var server = await WatchedServer.StartAsync(collector: null);
        await server.AskAsync(Trace, """{ owner(of: "account:fabrikam") { status } }""");
        Assert.Null(server.App.Services.GetService<TracerProvider>());
        Assert.Null(server.App.Services.GetService<MeterProvider>());
        Assert.Null(server.App.Services.GetService<LoggerProvider>());
        Assert.False(Instruments.Spans.HasListeners());
        Assert.False(Instruments.Answers.Enabled);
    }

    [Theory]
    [InlineData("--OTEL_TRACES_SAMPLER=always_off", 0, true)]
    [InlineData("--OTEL_TRACES_SAMPLER=parentbased_always_off", 3, true)]
    [InlineData("--OTEL_SDK_DISABLED=true", 0, false)]
    public async Task What_is_sent_can_be_chosen(string setting, int spans, bool metrics)
    {
        await using var collector = await Collector.StartAsync();
        await using var server = await WatchedServer.StartAsync(collector.Address, configure: null, setting);
        await server.AskAsync(Trace, """{ search(text: "fabr") { match } }""");
        await server.FlushAsync();
        Assert.Equal((spans, metrics), (collector.Spans.Count(span => span.Trace == Trace), collector.Points.Count > 0));
    }

    [Fact]
    public async Task A_collector_that_is_not_there_hurts_no_request()
        => await AnswersAsync(new Uri($"http://127.0.0.1:{ClosedPort()}"));

    [Fact]
    public async Task A_collector_that_fails_hurts_no_request()
    {
        await using var collector = await Collector.StartAsync(http =>
        {
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return Task.CompletedTask;
        });
        await AnswersAsync(collector.Address);
        Assert.NotEqual(0, collector.Count);
    }

    [Fact]
    public async Task A_collector_that_never_answers_hurts_no_request()
    {
        await using var collector = await Collector.StartAsync(http => Task.Delay(Timeout.Infinite, http.RequestAborted));
        await AnswersAsync(collector.Address);
        Assert.NotEqual(0, collector.Count);
    }

    [Theory]
    [InlineData("collector")]
    [InlineData("127.0.0.1:4317")]
    [InlineData("file:///tmp/traces")]
    public void An_address_that_is_none_is_told(string address)
    {
        var exception = Assert.Throws<SettingsException>(() => Server.Build([$"--OTEL_EXPORTER_OTLP_ENDPOINT={address}"]));
        Assert.Equal($"OTEL_EXPORTER_OTLP_ENDPOINT is '{address}'; it must be the address of an OpenTelemetry collector such as http://127.0.0.1:4317, or be left out.", exception.Message);
    }

    [Theory]
    [InlineData("OTEL_EXPORTER_OTLP_PROTOCOL=thrift", "OTEL_EXPORTER_OTLP_PROTOCOL is 'thrift'; it must be grpc or http/protobuf.")]
    [InlineData("OTEL_EXPORTER_OTLP_HEADERS=secret", "OTEL_EXPORTER_OTLP_HEADERS must be name=value pairs, separated by commas.")]
    [InlineData("OTEL_EXPORTER_OTLP_TIMEOUT=10s", "OTEL_EXPORTER_OTLP_TIMEOUT is '10s'; it must be a whole number of milliseconds.")]
    [InlineData("OTEL_TRACES_SAMPLER=sometimes", "OTEL_TRACES_SAMPLER is 'sometimes'; it must be one of always_on, always_off, ")]
    [InlineData("OTEL_TRACES_SAMPLER_ARG=10", "OTEL_TRACES_SAMPLER_ARG is '10'; it must be a share from 0 to 1.")]
    [InlineData("OTEL_METRIC_EXPORT_INTERVAL=0", "OTEL_METRIC_EXPORT_INTERVAL is '0'; it must be a whole number of milliseconds.")]
    [InlineData("OTEL_BSP_MAX_QUEUE_SIZE=many", "OTEL_BSP_MAX_QUEUE_SIZE is 'many'; it must be a whole number.")]
    [InlineData("OTEL_SDK_DISABLED=yes", "OTEL_SDK_DISABLED is 'yes'; it must be true or false.")]
    public void A_value_that_cannot_be_used_is_told(string setting, string sentence)
        => Assert.StartsWith(sentence, Assert.Throws<SettingsException>(() => Server.Build(["--OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4317", $"--{setting}"])).Message, StringComparison.Ordinal);

    /// <summary>Sends often and with little patience; more spans than the queue holds are made.</summary>
    private static async Task AnswersAsync(Uri collector)
    {
        await using var server = await WatchedServer.StartAsync(collector, configure: null, "--OTEL_EXPORTER_OTLP_TIMEOUT=200", "--OTEL_BSP_MAX_QUEUE_SIZE=64", "--OTEL_BSP_MAX_EXPORT_BATCH_SIZE=32", "--OTEL_BSP_SCHEDULE_DELAY=10");
        for (var i = 0; i < 100; i++)
        {
            var answer = await server.AskAsync(Trace, """{ owner(of: "account:fabrikam", asOf: "2026-11-23") { status } }""");
            Assert.Equal("RESOLVED", answer.GetProperty("data").GetProperty("owner").GetProperty("status").GetString());
        }
        await server.FlushAsync();
    }

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
