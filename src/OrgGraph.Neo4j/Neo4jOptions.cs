namespace OrgGraph.Neo4j;

/// <summary>How the store in Neo4j is set up.</summary>
public sealed record Neo4jOptions
{
    /// <summary>Where the server is: <c>bolt://host:port</c>, or <c>neo4j://host:port</c> for a cluster; with <c>+s</c> encrypted.</summary>
    public Uri Uri { get; init; } = new("neo4j://localhost:7687");

    /// <summary>Who connects.</summary>
    public string User { get; init; } = "neo4j";

    /// <summary>The user's password; null for a server that asks for none.</summary>
    public string? Password { get; init; }

    /// <summary>The database that holds the organisation, and nothing else.</summary>
    public string Database { get; init; } = "neo4j";

    /// <summary>How long a revision is kept after the next has replaced it. The current one always is.</summary>
    public TimeSpan KeepRevisionsFor { get; init; } = TimeSpan.FromDays(90);

    /// <summary>The most connections to one server.</summary>
    public int MaxConnections { get; init; } = 100;

    /// <summary>How long to wait for the server when connecting, and for a connection when all are in use.</summary>
    public TimeSpan ConnectionTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long one question may take, the way to the database and back included. Less than a request may take, so that callers are told what is wrong.</summary>
    public TimeSpan QueryTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long one step of an import may take: a batch of 5,000 records takes a second or two, and more while the database has other things to do.</summary>
    public TimeSpan BatchTimeout { get; init; } = TimeSpan.FromMinutes(5);
}
