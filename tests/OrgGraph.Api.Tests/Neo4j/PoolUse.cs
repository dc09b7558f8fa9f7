using System.Diagnostics.Metrics;

namespace OrgGraph.Api.Tests.Neo4j;

/// <summary>How many connections are in use, as the driver tells those who watch it. The published package does not.</summary>
internal static class PoolUse
{
    /// <summary>How many of those to a server are lent; null when nobody tells.</summary>
    public static int? Of(Uri server)
    {
        int? used = null;
        using var listener = new MeterListener { InstrumentPublished = (instrument, self) => { if (instrument.Name == "db.client.connection.count") self.EnableMeasurementEvents(instrument); } };
        listener.SetMeasurementEventCallback<int>((_, value, tags, _) =>
        {
            if (tags.Contains(new("db.client.connection.pool.name", server.Authority)) && tags.Contains(new("db.client.connection.state", "used"))) used = value;
        });
        listener.Start();
        listener.RecordObservableInstruments();
        return used;
    }
}
