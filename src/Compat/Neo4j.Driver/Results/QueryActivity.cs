using System.Diagnostics;

namespace Neo4j.Driver.Internal;

/// <summary>A span for each query, by OpenTelemetry's conventions for databases. Parameters are left out: they may be personal.</summary>
internal readonly struct QueryActivity
{
    public const string SourceName = "Neo4j.Driver";
    private static readonly ActivitySource Source = new(SourceName);
    private readonly Activity? activity;

    private QueryActivity(Activity? activity) => this.activity = activity;

    public static QueryActivity Start(Query query, ServerAddress address, string? database)
    {
        if (!Source.HasListeners()) return default;
        var parent = Activity.Current;
        var started = Source.StartActivity("neo4j query", ActivityKind.Client)
            ?.SetTag("db.system.name", "neo4j").SetTag("db.query.text", query.Text)
            .SetTag("server.address", address.Host).SetTag("server.port", address.Port);
        if (database is not null) started?.SetTag("db.namespace", database);
        // The span lasts as long as the result; what the caller does meanwhile is not part of it.
        Activity.Current = parent;
        return new QueryActivity(started);
    }

    public void Stop() => activity?.Stop();

    public void Fail(Exception error)
    {
        activity?.SetStatus(ActivityStatusCode.Error, error.Message);
        activity?.SetTag("error.type", (error as Neo4jException)?.Code ?? error.GetType().FullName);
        activity?.Stop();
    }
}
