using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OrgGraph.Api.Tests.Telemetry;

/// <summary>An OpenTelemetry collector that keeps what it is sent: OTLP over HTTP, in protocol buffers.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Signal, byte[] Body)> _received = [];

    private Collector(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    /// <summary>Starts it on a free port.</summary>
    /// <param name="answer">Answers instead of it, after the body was read.</param>
    public static async Task<Collector> StartAsync(Func<HttpContext, Task>? answer = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var collector = new Collector(app);
        app.MapPost("/v1/{signal}", async (HttpContext http, string signal) =>
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body);
            collector._received.Enqueue((signal, body.ToArray()));
            if (answer != null) await answer(http);
            http.Response.ContentType = "application/x-protobuf";
        });
        await app.StartAsync();
        return collector;
    }

    /// <summary>How often something was sent.</summary>
    public int Count => _received.Count;

    public IReadOnlyList<Span> Spans => [.. from message in Messages("traces", 1, 2) from span in message.Messages(2) select new Span(span)];

    public IReadOnlyList<LogRecord> Logs => [.. from message in Messages("logs", 1, 2) from record in message.Messages(2) select new LogRecord(record)];

    /// <summary>The points of all instruments; of each, the latest that were sent.</summary>
    public IReadOnlyList<Point> Points => [.. from message in Messages("metrics", 1, 2) from metric in message.Messages(2) from point in Point.Of(metric) group point by point.Key into same select same.Last()];

    /// <summary>What is known of the sender.</summary>
    public IReadOnlyDictionary<string, string> Resource(string signal) => Attributes.Read(Messages(signal, 1, 1).First(), 1);

    /// <summary>Whether a text stands anywhere in what was sent.</summary>
    public bool Holds(string text) => _received.Any(sent => sent.Body.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IEnumerable<Protobuf> Messages(string signal, params int[] path) => _received.Where(sent => sent.Signal == signal).SelectMany(sent => new Protobuf(sent.Body).Messages(path.AsSpan()));
}

/// <summary>A span as it was sent.</summary>
internal sealed class Span(Protobuf message)
{
    public string Trace { get; } = message.Hex(1);

    public string Id { get; } = message.Hex(2);

    public string Parent { get; } = message.Hex(4);

    public string Name { get; } = message.Text(5);

    /// <summary>1 internal, 2 server, 3 client.</summary>
    public long Kind { get; } = message.Number(6);

    public IReadOnlyDictionary<string, string> Attributes { get; } = Telemetry.Attributes.Read(message, 9);

    public bool IsError { get; } = message.Messages(15).Any(status => status.Number(3) == 2);
}

/// <summary>A line of the log as it was sent.</summary>
internal sealed class LogRecord(Protobuf message)
{
    public string Body { get; } = message.Messages(5).Select(body => body.Text(1)).Single();

    public IReadOnlyDictionary<string, string> Attributes { get; } = Telemetry.Attributes.Read(message, 6);

    public string Trace { get; } = message.Hex(9);

    public string Span { get; } = message.Hex(10);
}

/// <summary>A figure of an instrument: the sum of a counter, the value of a gauge, the count of a histogram.</summary>
internal sealed record Point(string Instrument, string Unit, string Attributes, double Value)
{
    public (string, string) Key => (Instrument, Attributes);

    public static IEnumerable<Point> Of(Protobuf metric)
        => from data in metric.Messages(5).Concat(metric.Messages(7)).Concat(metric.Messages(9))
           let isHistogram = metric.Has(9)
           from point in data.Messages(1)
           let attributes = Telemetry.Attributes.Read(point, isHistogram ? 9 : 7)
           select new Point(
               metric.Text(1), metric.Text(3), string.Join(' ', attributes.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}")),
               !isHistogram && point.Has(4) ? point.Real(4) : point.Number(isHistogram ? 4 : 6));
}

internal static class Attributes
{
    public static IReadOnlyDictionary<string, string> Read(Protobuf message, int field) => message.Messages(field).ToDictionary(pair => pair.Text(1), pair => Value(pair.Messages(2).Single()));

    private static string Value(Protobuf value)
        => value.Has(1) ? value.Text(1)
            : value.Has(4) ? $"{value.Real(4)}"
            : value.Has(5) ? string.Join(',', value.Messages(5, 1).Select(Value))
            : $"{value.Number(value.Has(2) ? 2 : 3)}";
}
