namespace Neo4j.Driver.Tests.RealServer;

/// <summary>
/// The real server for one suite of tests at a time, emptied: Community has one database, and several suites run at once. The lock is a transaction that is open as long as
/// the suite runs, so that a suite that is killed frees it. Does nothing where no server is named.
/// </summary>
public class ExclusiveServer : IAsyncLifetime
{
    private IDriver? _driver;
    private IAsyncSession? _session;
    private IAsyncTransaction? _lock;

    public virtual async Task InitializeAsync()
    {
        if (Neo4jFactAttribute.Uri.Length == 0) return;
        _driver = GraphDatabase.Driver(Neo4jFactAttribute.Uri, AuthTokens.Basic("neo4j", Neo4jFactAttribute.Password));
        await RunAsync("CREATE CONSTRAINT test_lock IF NOT EXISTS FOR (l:TestLock) REQUIRE l.name IS UNIQUE");
        _session = _driver.AsyncSession();
        _lock = await _session.BeginTransactionAsync(config => config.WithTimeout(TimeSpan.Zero));
        await (await _lock.RunAsync("MERGE (lock:TestLock {name: 'suite'}) SET lock.time = datetime()")).ConsumeAsync();
        await EmptyAsync();
    }

    /// <summary>Drops everything but the lock.</summary>
    public async Task EmptyAsync()
    {
        foreach (var row in await RunAsync("SHOW CONSTRAINTS YIELD name WHERE name <> 'test_lock' RETURN name"))
            await RunAsync($"DROP CONSTRAINT `{row["name"]}`");
        foreach (var row in await RunAsync("SHOW INDEXES YIELD name, type WHERE name <> 'test_lock' AND type <> 'LOOKUP' RETURN name"))
            await RunAsync($"DROP INDEX `{row["name"]}`");
        await RunAsync("MATCH (n) WHERE NOT n:TestLock CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
    }

    /// <summary>Runs a statement by itself.</summary>
    public async Task<List<IRecord>> RunAsync(string cypher, object? parameters = null)
    {
        await using var session = _driver!.AsyncSession();
        return await (await session.RunAsync(cypher, parameters ?? new { })).ToListAsync();
    }

    public async Task DisposeAsync()
    {
        if (_lock != null) await _lock.DisposeAsync();
        if (_session != null) await _session.DisposeAsync();
        if (_driver != null) await _driver.DisposeAsync();
    }
}
