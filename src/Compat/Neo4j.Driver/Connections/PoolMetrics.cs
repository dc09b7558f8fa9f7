using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace Neo4j.Driver.Internal;

/// <summary>How the pools are used, by OpenTelemetry's conventions for databases. Costs nothing while nobody asks.</summary>
internal static class PoolMetrics
{
    private static readonly Meter Meter = new(QueryActivity.SourceName);
    private static readonly ConcurrentDictionary<ConnectionPool, byte> Pools = [];
    private static readonly Counter<long> Timeouts = Meter.CreateCounter<long>("db.client.connection.timeouts", "{timeout}", "Requests that got no connection in time.");

    static PoolMetrics()
    {
        Meter.CreateObservableUpDownCounter("db.client.connection.count", Count, "{connection}", "Connections, in use and idle.");
        Meter.CreateObservableUpDownCounter("db.client.connection.max", () => Each(pool => pool.Max), "{connection}", "The most connections that may be open.");
        Meter.CreateObservableUpDownCounter("db.client.connection.pending_requests", () => Each(pool => pool.Waiting), "{request}", "Requests that wait for a connection.");
    }

    public static void Watch(ConnectionPool pool) => Pools.TryAdd(pool, 0);

    public static void Forget(ConnectionPool pool) => Pools.TryRemove(pool, out _);

    public static void TimedOut(ConnectionPool pool) => Timeouts.Add(1, Name(pool));

    private static IEnumerable<Measurement<int>> Count()
    {
        foreach (var pool in Pools.Keys)
        {
            yield return new Measurement<int>(pool.InUse, Name(pool), new("db.client.connection.state", "used"));
            yield return new Measurement<int>(pool.Idle, Name(pool), new("db.client.connection.state", "idle"));
        }
    }

    private static IEnumerable<Measurement<int>> Each(Func<ConnectionPool, int> figure) => Pools.Keys.Select(pool => new Measurement<int>(figure(pool), Name(pool)));

    private static KeyValuePair<string, object?> Name(ConnectionPool pool) => new("db.client.connection.pool.name", pool.Address.ToString());
}
