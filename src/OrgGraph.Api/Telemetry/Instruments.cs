using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace OrgGraph.Api.Telemetry;

/// <summary>What the API tells of itself. What each means, and what to do about it, is in docs/operations.md.</summary>
internal static class Instruments
{
    /// <summary>The name of the source of the spans, and of the meter.</summary>
    public const string Name = "OrgGraph.Api";

    public static readonly ActivitySource Spans = new(Name);

    private static readonly Meter s_meter = new(Name);

    /// <summary>From microseconds, which an answer from memory takes, to the time limit of a request.</summary>
    private static readonly InstrumentAdvice<double> s_seconds = new() { HistogramBucketBoundaries = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15] };

    public static readonly Histogram<double> OperationDuration = s_meter.CreateHistogram("orggraph.operation.duration", "s", "How long GraphQL operations took.", tags: null, s_seconds);

    public static readonly Counter<long> OperationErrors = s_meter.CreateCounter<long>("orggraph.operation.errors", "{error}", "Errors in the answers to GraphQL operations.");

    public static readonly Histogram<double> QuestionDuration = s_meter.CreateHistogram("orggraph.question.duration", "s", "How long a batch of questions of one kind took.", tags: null, s_seconds);

    public static readonly Histogram<int> BatchSize = s_meter.CreateHistogram(
        "orggraph.question.batch.size", "{question}", "Questions of one kind that were answered together.", tags: null, new InstrumentAdvice<int> { HistogramBucketBoundaries = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000] });

    public static readonly Counter<long> Answers = s_meter.CreateCounter<long>("orggraph.answers", "{answer}", "Questions, by how they ended.");

    public static readonly Counter<long> SubscriptionEvents = s_meter.CreateCounter<long>("orggraph.subscription.events", "{event}", "Events told to subscribers, one for each of them.");
}
