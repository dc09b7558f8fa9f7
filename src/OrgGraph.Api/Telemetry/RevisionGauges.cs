using System.Diagnostics.Metrics;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Telemetry;

/// <summary>Tells which revision answers, how old it is, and how long ago the store last confirmed that it is the current one.</summary>
internal sealed class RevisionGauges
{
    private readonly TimeProvider _time;
    private volatile Sight? _last;

    public RevisionGauges(IMeterFactory meters, TimeProvider time)
    {
        _time = time;
        var meter = meters.Create(Instruments.Name);
        meter.CreateObservableGauge("orggraph.revision.number", () => Measure(last => last.Revision.Number), "{revision}", "The revision that answers.");
        meter.CreateObservableGauge("orggraph.revision.age", () => Measure(last => Since(last.Revision.Time)), "s", "How long ago the revision that answers was imported.");
        meter.CreateObservableGauge("orggraph.snapshot.age", () => Measure(last => Since(last.Time)), "s", "How long ago the store last said which revision is current.");
    }

    /// <summary>The store says that a revision is current.</summary>
    public void Saw(Revision revision) => _last = new Sight(revision, _time.GetUtcNow());

    private double Since(DateTimeOffset time) => Math.Max(0, (_time.GetUtcNow() - time).TotalSeconds);

    private Measurement<T>[] Measure<T>(Func<Sight, T> figure) where T : struct => _last is { } last ? [new Measurement<T>(figure(last))] : [];

    private sealed record Sight(Revision Revision, DateTimeOffset Time);
}
