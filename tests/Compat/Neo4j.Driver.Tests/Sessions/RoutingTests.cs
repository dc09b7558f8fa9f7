using Microsoft.Extensions.Time.Testing;
using Neo4j.Driver.Tests.Server;

namespace Neo4j.Driver.Tests.Sessions;

public class RoutingTests
{
    private readonly FakeTimeProvider time = new();

    [Fact]
    public async Task Reads_go_to_readers_and_writes_to_the_leader_of_the_home_database()
    {
        await using var router = new ScriptedServer();
        await using var reader = new ScriptedServer();
        await using var writer = new ScriptedServer();
        router.Script = r => r.Name == "ROUTE" ? [Table(router, reader, writer)] : null;
        await using var driver = router.Driver(time: time, scheme: "neo4j");
        await RunAsync(driver, AccessMode.Read);
        await RunAsync(driver, AccessMode.Write);
        Assert.Equal("HELLO LOGON ROUTE", router.Sequence);
        Assert.Equal("HELLO LOGON BEGIN RUN PULL COMMIT", reader.Sequence);
        Assert.Equal("HELLO LOGON BEGIN RUN PULL COMMIT", writer.Sequence);
        Assert.Equal("home", writer.Requests.Single(r => r.Name == "BEGIN").Map(0)["db"]);
        Assert.Equal(router.Address, ((IReadOnlyDictionary<string, object?>)reader.Requests.First().Map(0)["routing"]!)["address"]);
    }

    [Fact]
    public async Task A_table_is_asked_for_again_when_its_time_is_up()
    {
        await using var server = new ScriptedServer();
        server.Script = r => r.Name == "ROUTE" ? [Table(server, server, server)] : null;
        await using var driver = server.Driver(time: time, scheme: "neo4j");
        await RunAsync(driver, AccessMode.Read);
        time.Advance(TimeSpan.FromSeconds(299));
        await RunAsync(driver, AccessMode.Read);
        Assert.Equal(1, server.Requests.Count(r => r.Name == "ROUTE"));
        time.Advance(TimeSpan.FromSeconds(2));
        await RunAsync(driver, AccessMode.Read);
        Assert.Equal(2, server.Requests.Count(r => r.Name == "ROUTE"));
    }

    [Fact]
    public async Task A_leader_that_no_longer_is_one_is_replaced()
    {
        await using var router = new ScriptedServer();
        await using var old = new ScriptedServer { Script = r => r.Name == "RUN" ? [Reply.Failure("Neo.ClientError.Cluster.NotALeader")] : null };
        await using var next = new ScriptedServer();
        var leader = old;
        router.Script = r => r.Name == "ROUTE" ? [Table(router, router, leader)] : null;
        await using var driver = router.Driver(c => c.WithMaxTransactionRetryTime(TimeSpan.Zero), time, "neo4j");
        var error = await Assert.ThrowsAsync<ServiceUnavailableException>(() => RunAsync(driver, AccessMode.Write));
        Assert.IsType<SessionExpiredException>(error.InnerException!.InnerException);
        leader = next;
        await RunAsync(driver, AccessMode.Write);
        Assert.Contains("COMMIT", next.Sequence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_that_cannot_be_reached_is_passed_over()
    {
        await using var router = new ScriptedServer();
        await using var alive = new ScriptedServer();
        var gone = new ScriptedServer();
        router.Script = r => r.Name == "ROUTE" ? [Table(router, [gone, alive], alive)] : null;
        await gone.DisposeAsync();
        await using var driver = router.Driver(time: time, scheme: "neo4j");
        for (var i = 0; i < 3; i++) await RunAsync(driver, AccessMode.Read);
        Assert.Equal(3, alive.Requests.Count(r => r.Name == "COMMIT"));
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_told_at_once()
    {
        await using var server = new ScriptedServer { Script = r => r.Name == "ROUTE" ? [Reply.Failure("Neo.ClientError.Database.DatabaseNotFound")] : null };
        await using var driver = server.Driver(time: time, scheme: "neo4j");
        await Assert.ThrowsAsync<FatalDiscoveryException>(() => RunAsync(driver, AccessMode.Read));
    }

    private static Reply Table(ScriptedServer router, ScriptedServer reader, ScriptedServer writer) => Table(router, [reader], writer);

    private static Reply Table(ScriptedServer router, ScriptedServer[] readers, ScriptedServer writer) => Reply.Success(("rt", new Dictionary<string, object?>
    {
        ["ttl"] = 300,
        ["db"] = "home",
        ["servers"] = new[] { Role("ROUTE", router), Role("READ", readers), Role("WRITE", writer) },
    }));

    private static Dictionary<string, object?> Role(string role, params ScriptedServer[] servers) =>
        new() { ["role"] = role, ["addresses"] = servers.Select(server => server.Address).ToArray() };

    private static async Task RunAsync(IDriver driver, AccessMode mode)
    {
        await using var session = driver.AsyncSession();
        if (mode == AccessMode.Read) await session.ExecuteReadAsync(Work);
        else await session.ExecuteWriteAsync(Work);

        static async Task Work(IAsyncQueryRunner tx) => await (await tx.RunAsync("RETURN 1")).ConsumeAsync();
    }
}
