using Neo4j.Driver;
using OrgGraph.Neo4j.Cypher;

namespace OrgGraph.Neo4j.Tests.Plans;

/// <summary>Runs statements, and tells what the server did for them.</summary>
internal sealed class Profiler : IAsyncDisposable
{
    private readonly IDriver _driver = GraphDatabase.Driver(Neo4jFactAttribute.Uri, AuthTokens.Basic("neo4j", Neo4jFactAttribute.Password));
    private readonly HashSet<string> _planned = new(StringComparer.Ordinal);

    /// <summary>Runs statements one after the other. Of those that change the schema the server tells no steps.</summary>
    public async Task<IReadOnlyList<Profile>> ProfileAsync(IEnumerable<Statement> statements)
    {
        var profiles = new List<Profile>();
        foreach (var statement in statements)
        {
            if (await ProfileAsync(statement) is { } plan)
                profiles.Add(new Profile(statement.Name, plan));
        }
        return profiles;
    }

    /// <summary>The server may have a plan from when there were other data: the first time it makes another.</summary>
    private async Task<IProfiledPlan?> ProfileAsync(Statement statement)
    {
        var planning = _planned.Add(statement.Cypher) ? "CYPHER replan=force " : "";
        await using var session = _driver.AsyncSession();
        var cursor = await session.RunAsync($"{planning}PROFILE {statement.Cypher}", Given.Of(statement.Parameters));
        return (await cursor.ConsumeAsync()).Profile;
    }

    public ValueTask DisposeAsync() => _driver.DisposeAsync();
}
