namespace Neo4j.Driver.Internal;

internal sealed class ResultSummary(
    Query query, IReadOnlyDictionary<string, object?> metadata, BoltConnection connection, string? database, TimeSpan availableAfter, TimeSpan consumedAfter) : IResultSummary
{
    public Query Query => query;

    public ICounters Counters { get; } = new Counters(metadata.GetValueOrDefault("stats") as Dictionary<string, object?> ?? []);

    public QueryType QueryType => metadata.GetValueOrDefault("type") switch
    {
        "r" => QueryType.ReadOnly,
        "rw" => QueryType.ReadWrite,
        "w" => QueryType.WriteOnly,
        "s" => QueryType.SchemaWrite,
        _ => QueryType.Unknown,
    };

    public bool HasPlan => Plan is not null;

    public bool HasProfile => Profile is not null;

    public IPlan? Plan { get; } = PlanOf(metadata, "plan") ?? PlanOf(metadata, "profile");

    public IProfiledPlan? Profile { get; } = PlanOf(metadata, "profile");

    public IList<INotification> Notifications { get; } = Notification.From(metadata);

    public TimeSpan ResultAvailableAfter => availableAfter;

    public TimeSpan ResultConsumedAfter => consumedAfter;

    public IServerInfo Server { get; } = new ServerInfo(connection);

    public IDatabaseInfo Database { get; } = new DatabaseInfo(metadata.GetValueOrDefault("db") as string ?? database ?? "");

    private static Plan? PlanOf(IReadOnlyDictionary<string, object?> metadata, string key) =>
        metadata.GetValueOrDefault(key) is Dictionary<string, object?> plan ? new Plan(plan) : null;
}

internal sealed record DatabaseInfo(string Name) : IDatabaseInfo;

internal sealed class ServerInfo(BoltConnection connection) : IServerInfo
{
    public string Address { get; } = connection.Address.ToString();

    public string ProtocolVersion { get; } = connection.Version.ToString();

    public string Agent { get; } = connection.Agent;
}
