// Nullability is left open here, as in the published package.
#nullable disable annotations
namespace Neo4j.Driver;

/// <summary>What the server tells of a query.</summary>
public interface IResultSummary
{
    /// <summary>The query.</summary>
    Query Query { get; }

    /// <summary>What it changed.</summary>
    ICounters Counters { get; }

    /// <summary>What it does.</summary>
    QueryType QueryType { get; }

    /// <summary>Whether it was explained or profiled.</summary>
    bool HasPlan { get; }

    /// <summary>Whether it was profiled.</summary>
    bool HasProfile { get; }

    /// <summary>The plan, of <c>EXPLAIN</c> or <c>PROFILE</c>.</summary>
    IPlan Plan { get; }

    /// <summary>The plan with what each step cost, of <c>PROFILE</c>.</summary>
    IProfiledPlan Profile { get; }

    /// <summary>What the server has to say about the query's text.</summary>
    IList<INotification> Notifications { get; }

    /// <summary>How long the server took to the first record; -1 ms if it does not say.</summary>
    TimeSpan ResultAvailableAfter { get; }

    /// <summary>How long the server took to the last record; -1 ms if it does not say.</summary>
    TimeSpan ResultConsumedAfter { get; }

    /// <summary>The server.</summary>
    IServerInfo Server { get; }

    /// <summary>The database.</summary>
    IDatabaseInfo Database { get; }
}

/// <summary>What a query does.</summary>
public enum QueryType
{
    /// <summary>The server does not say.</summary>
    Unknown,

    /// <summary>It reads.</summary>
    ReadOnly,

    /// <summary>It reads and writes.</summary>
    ReadWrite,

    /// <summary>It writes.</summary>
    WriteOnly,

    /// <summary>It changes constraints or indexes.</summary>
    SchemaWrite,
}

/// <summary>What a query changed.</summary>
public interface ICounters
{
    /// <summary>Whether it changed data, constraints or indexes.</summary>
    bool ContainsUpdates { get; }

    /// <summary>Nodes created.</summary>
    int NodesCreated { get; }

    /// <summary>Nodes deleted.</summary>
    int NodesDeleted { get; }

    /// <summary>Relationships created.</summary>
    int RelationshipsCreated { get; }

    /// <summary>Relationships deleted.</summary>
    int RelationshipsDeleted { get; }

    /// <summary>Properties set.</summary>
    int PropertiesSet { get; }

    /// <summary>Labels added to nodes.</summary>
    int LabelsAdded { get; }

    /// <summary>Labels removed from nodes.</summary>
    int LabelsRemoved { get; }

    /// <summary>Indexes added.</summary>
    int IndexesAdded { get; }

    /// <summary>Indexes removed.</summary>
    int IndexesRemoved { get; }

    /// <summary>Constraints added.</summary>
    int ConstraintsAdded { get; }

    /// <summary>Constraints removed.</summary>
    int ConstraintsRemoved { get; }

    /// <summary>Changes to the system database.</summary>
    int SystemUpdates { get; }

    /// <summary>Whether it changed the system database.</summary>
    bool ContainsSystemUpdates { get; }
}

/// <summary>A server.</summary>
public interface IServerInfo
{
    /// <summary>Host and port.</summary>
    string Address { get; }

    /// <summary>The version of Bolt, such as 5.6.</summary>
    string ProtocolVersion { get; }

    /// <summary>Product and version, such as Neo4j/5.26.0.</summary>
    string Agent { get; }
}

/// <summary>A database.</summary>
public interface IDatabaseInfo
{
    /// <summary>Its name.</summary>
    string Name { get; }
}
