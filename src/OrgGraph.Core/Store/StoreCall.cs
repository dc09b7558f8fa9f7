using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace OrgGraph.Core.Store;

/// <summary>
/// One call of a store, as whoever watches the program sees it: a span and its figures, by OpenTelemetry's semantic conventions for databases. It tells names and
/// counts, never an id or a text of the organisation. A store begins one for each round trip and disposes of it at the end.
/// </summary>
public sealed class StoreCall : IDisposable
{
    /// <summary>The name of the source of the spans, and of the meter.</summary>
    public const string Source = "OrgGraph.Store";

    private static readonly ActivitySource s_source = new(Source);
    private static readonly Meter s_meter = new(Source);

    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram(
        "db.client.operation.duration", "s", "How long the store took.", tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10] });

    private static readonly Counter<long> s_imported = s_meter.CreateCounter<long>("orggraph.import.rows", "{row}", "Rows that imports added, changed or ended.");

    private readonly Activity? _span;
    private readonly long _begun = Stopwatch.GetTimestamp();
    private TagList _tags;

    private StoreCall(string system, string operation, string? subject, bool isRemote)
    {
        var summary = subject is null ? operation : $"{operation} {subject}";
        _tags = new TagList { { "db.system.name", system }, { "db.operation.name", operation }, { "db.query.summary", summary } };
        _span = s_source.StartActivity(summary, isRemote ? ActivityKind.Client : ActivityKind.Internal, parentContext: default, _tags);
    }

    /// <summary>Begins a call; null when nobody listens, and then it costs nothing.</summary>
    /// <param name="system">The store: <c>neo4j</c> or <c>embedded</c>.</param>
    /// <param name="operation">What it does: <c>slice</c>, <c>list</c>, <c>search</c>, <c>load</c> or <c>import</c>.</param>
    /// <param name="subject">What it does that to, such as the kind of slice; null when the operation says all. Few values in all: it is a dimension of the figures.</param>
    /// <param name="isRemote">Whether it goes over the network.</param>
    public static StoreCall? Begin(string system, string operation, string? subject = null, bool isRemote = false)
        => s_source.HasListeners() || s_duration.Enabled || s_imported.Enabled ? new StoreCall(system, operation, subject, isRemote) : null;

    /// <summary>Adds what is of interest in the span alone, such as how many rows came back.</summary>
    public StoreCall Note(string name, object value)
    {
        _span?.SetTag(name, value);
        return this;
    }

    /// <summary>The import is done.</summary>
    public void Imported(ImportResult result)
    {
        _span?.SetTag("orggraph.revision", result.Revision.Number);
        Count("added", result.Changes.Sum(change => change.Added));
        Count("changed", result.Changes.Sum(change => change.Changed));
        Count("ended", result.Changes.Sum(change => change.Ended));
    }

    /// <summary>The call failed.</summary>
    public void Failed(Exception problem)
    {
        var type = problem switch
        {
            OrganizationStoreException { Code: var code } => code,
            OperationCanceledException => "CANCELLED",
            _ => problem.GetType().FullName,
        };
        _tags.Add("error.type", type);
        _span?.SetTag("error.type", type).SetStatus(ActivityStatusCode.Error);
    }

    /// <summary>Ends the call.</summary>
    public void Dispose()
    {
        s_duration.Record(Stopwatch.GetElapsedTime(_begun).TotalSeconds, _tags);
        _span?.Dispose();
    }

    private static void Count(string change, int rows)
    {
        if (rows > 0) s_imported.Add(rows, new KeyValuePair<string, object?>("orggraph.change", change));
    }
}
