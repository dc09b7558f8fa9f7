using Neo4j.Driver;

namespace OrgGraph.Bench.Load;

/// <summary>The Neo4j server that the environment names. What its database holds is lost.</summary>
internal sealed class Neo4jServer : IAsyncDisposable
{
    private const string UriVariable = "ORGGRAPH_NEO4J_URI";
    private const string PasswordVariable = "ORGGRAPH_NEO4J_PASSWORD";
    private readonly string _uri = Environment.GetEnvironmentVariable(UriVariable) ?? throw new InvalidOperationException($"Set {UriVariable} and {PasswordVariable} to a Neo4j server whose database may be wiped.");
    private readonly string _password = Environment.GetEnvironmentVariable(PasswordVariable) ?? "";

    public Neo4jServer() => Driver = GraphDatabase.Driver(_uri, AuthTokens.Basic("neo4j", _password));

    public IDriver Driver { get; }

    /// <summary>The environment in which OrgGraph keeps its organisation there.</summary>
    public Dictionary<string, string> Settings => new()
    {
        ["OrgGraph__Store"] = "neo4j",
        ["OrgGraph__Neo4j__Uri"] = _uri,
        ["OrgGraph__Neo4j__User"] = "neo4j",
        ["OrgGraph__Neo4j__Password"] = _password,
    };

    /// <summary>Removes all nodes and relationships, in batches.</summary>
    public async Task WipeAsync()
    {
        await using var session = Driver.AsyncSession(config => config.WithDatabase("neo4j"));
        var cursor = await session.RunAsync("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
        await cursor.ConsumeAsync();
    }

    public ValueTask DisposeAsync() => Driver.DisposeAsync();
}
