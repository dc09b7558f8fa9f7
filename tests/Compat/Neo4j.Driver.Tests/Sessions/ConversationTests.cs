using Neo4j.Driver.Tests.Server;

namespace Neo4j.Driver.Tests.Sessions;

/// <summary>Which messages are sent, and in which order.</summary>
public class ConversationTests
{
    [Fact]
    public async Task A_managed_read_begins_with_its_first_query_and_commits()
    {
        await using var server = new ScriptedServer();
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession(o => o.WithDatabase("org").WithBookmarks(Bookmarks.From("FB:given")));
        var sum = await session.ExecuteReadAsync(async tx => (await (await tx.RunAsync("MATCH (n) RETURN n", new { x = 5 })).ToListAsync(r => r["n"].As<int>())).Sum(),
            c => c.WithTimeout(TimeSpan.FromMilliseconds(1.5)).WithMetadata(new Dictionary<string, object> { ["why"] = "test" }));
        Assert.Equal(3, sum);
        Assert.Equal("HELLO LOGON BEGIN RUN PULL COMMIT", server.Sequence);
        var begin = server.Requests.Single(r => r.Name == "BEGIN").Map(0);
        Assert.Equal(("r", "org", 2L), (begin["mode"], begin["db"], begin["tx_timeout"]));
        Assert.Equal(["FB:given"], (List<object?>)begin["bookmarks"]!);
        var run = server.Requests.Single(r => r.Name == "RUN");
        Assert.Equal("MATCH (n) RETURN n", run.Fields[0]);
        Assert.Equal(5L, run.Map(1)["x"]);
        Assert.Empty(run.Map(2));
        Assert.Equal(["FB:committed"], session.LastBookmarks.Values);
    }

    [Fact]
    public async Task A_query_by_itself_says_all_in_RUN_and_keeps_the_connection()
    {
        await using var server = new ScriptedServer();
        await using var driver = server.Driver();
        for (var i = 0; i < 2; i++)
        {
            await using var session = driver.AsyncSession(o => o.WithDatabase("org"));
            Assert.Equal(2, (await (await session.RunAsync("RETURN 1")).ToListAsync()).Count);
            Assert.Equal(["FB:auto"], session.LastBookmarks.Values);
        }
        Assert.Equal("HELLO LOGON RUN PULL RUN PULL", server.Sequence);
        Assert.Equal("org", server.Requests.First(r => r.Name == "RUN").Map(2)["db"]);
        Assert.Equal(1, server.Connections);
    }

    [Theory]
    [InlineData(4, 4, "HELLO RUN PULL")]
    [InlineData(0, 5, "HELLO RUN PULL")]
    [InlineData(1, 5, "HELLO LOGON RUN PULL")]
    [InlineData(6, 5, "HELLO LOGON RUN PULL")]
    public async Task Who_connects_is_said_where_the_version_wants_it(byte minor, byte major, string sequence)
    {
        await using var server = new ScriptedServer { Version = (minor, major) };
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession();
        var summary = await (await session.RunAsync("RETURN 1")).ConsumeAsync();
        Assert.Equal(sequence, server.Sequence);
        Assert.Equal($"{major}.{minor}", summary.Server.ProtocolVersion);
        var login = server.Requests.First(r => r.Name == (sequence.Contains("LOGON", StringComparison.Ordinal) ? "LOGON" : "HELLO")).Map(0);
        Assert.Equal(("basic", "neo4j", "secret"), (login["scheme"], login["principal"], login["credentials"]));
    }

    [Theory, InlineData(3, 4), InlineData(7, 5), InlineData(0, 0), InlineData(0, 6)]
    public async Task A_version_that_was_not_offered_is_refused(byte minor, byte major)
    {
        await using var server = new ScriptedServer { Version = (minor, major) };
        await using var driver = server.Driver();
        var error = await Assert.ThrowsAnyAsync<Exception>(driver.VerifyConnectivityAsync);
        Assert.True(error is ProtocolException or NotSupportedException, error.ToString());
    }

    [Fact]
    public async Task More_is_asked_for_only_when_what_came_has_been_taken()
    {
        var left = 3;
        await using var server = new ScriptedServer
        {
            Script = r => r.Name == "PULL" ? [Reply.Record(1), Reply.Record(2), --left > 0 ? Reply.Success(("has_more", true)) : Reply.Success(("type", "r"))] : null,
        };
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession(o => o.WithFetchSize(2));
        var cursor = await session.RunAsync("RETURN 1");
        int Pulls() => server.Requests.Count(r => r.Name == "PULL");
        await cursor.FetchAsync();
        await cursor.FetchAsync();
        Assert.Equal(1, Pulls());
        await cursor.FetchAsync();
        Assert.Equal(2, Pulls());
        Assert.Equal(3, (await cursor.ToListAsync()).Count);
        Assert.Equal(3, Pulls());
        Assert.Equal(2L, server.Requests.First(r => r.Name == "PULL").Map(0)["n"]);
    }

    [Fact]
    public async Task What_is_left_of_a_result_is_discarded()
    {
        await using var server = new ScriptedServer { Script = r => r.Name == "PULL" ? [Reply.Record(1), Reply.Success(("has_more", true))] : null };
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession();
        var cursor = await session.RunAsync("RETURN 1");
        await cursor.FetchAsync();
        await cursor.ConsumeAsync();
        await Assert.ThrowsAsync<ResultConsumedException>(cursor.FetchAsync);
        Assert.Equal("HELLO LOGON RUN PULL DISCARD", server.Sequence);
    }

    [Fact]
    public async Task Two_results_of_one_transaction_can_be_read_in_turn()
    {
        var (queries, pulls) = (0, 0);
        await using var server = new ScriptedServer
        {
            Script = r => r.Name switch
            {
                "RUN" => [Reply.Success(("fields", new[] { "n" }), ("qid", queries++))],
                "PULL" when pulls++ < 2 => [Reply.Record(10 * queries), Reply.Success(("has_more", true))],
                "PULL" => [Reply.Record(10 * ((long)r.Map(0)["qid"]! + 1) + 1), Reply.Success()],
                _ => null,
            },
        };
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession();
        var seen = await session.ExecuteReadAsync(async tx =>
        {
            var (first, second) = (await tx.RunAsync("RETURN 1"), await tx.RunAsync("RETURN 2"));
            var values = new List<int>();
            while (await second.FetchAsync() | await first.FetchAsync()) values.AddRange([first.Current["n"].As<int>(), second.Current["n"].As<int>()]);
            return values;
        });
        Assert.Equal([10, 20, 11, 21], seen);
        Assert.Equal("HELLO LOGON BEGIN RUN PULL RUN PULL PULL PULL COMMIT", server.Sequence);
    }

    [Fact]
    public async Task After_a_failure_the_connection_is_reset_and_used_again()
    {
        var first = true;
        await using var server = new ScriptedServer
        {
            Script = r => r.Name == "RUN" && first && !(first = false) ? [Reply.Failure("Neo.ClientError.Statement.SyntaxError")] : null,
        };
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession();
        var error = await Assert.ThrowsAsync<ClientException>(() => session.RunAsync("NONSENSE"));
        Assert.Equal("Neo.ClientError.Statement.SyntaxError", error.Code);
        await (await session.RunAsync("RETURN 1")).ConsumeAsync();
        Assert.Equal("HELLO LOGON RUN PULL RESET RUN PULL", server.Sequence);
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task An_error_of_the_caller_rolls_back()
    {
        await using var server = new ScriptedServer();
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession();
        await Assert.ThrowsAsync<InvalidOperationException>(() => session.ExecuteWriteAsync(async tx =>
        {
            await (await tx.RunAsync("CREATE ()")).ConsumeAsync();
            throw new InvalidOperationException();
        }));
        Assert.Equal("HELLO LOGON BEGIN RUN PULL ROLLBACK", server.Sequence);
    }

    [Fact]
    public async Task A_session_left_with_a_result_open_gives_its_connection_back()
    {
        await using var server = new ScriptedServer();
        await using var driver = server.Driver(c => c.WithMaxConnectionPoolSize(1));
        await using (var session = driver.AsyncSession()) await (await session.RunAsync("RETURN 1")).FetchAsync();
        await driver.VerifyConnectivityAsync();
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task Executable_queries_see_what_those_before_them_wrote()
    {
        await using var server = new ScriptedServer();
        await using var driver = server.Driver();
        await driver.ExecutableQuery("CREATE ()").ExecuteAsync();
        var (kept, _) = await driver.ExecutableQuery("RETURN 1").WithMap(r => r["n"].As<int>()).WithFilter(n => n > 1).ExecuteAsync();
        Assert.Equal([2], kept);
        Assert.Equal(["FB:committed"], (List<object?>)server.Requests.Last(r => r.Name == "BEGIN").Map(0)["bookmarks"]!);
    }

    [Fact]
    public async Task A_cancelled_query_ends_and_its_connection_is_not_used_again()
    {
        using var cancel = new CancellationTokenSource();
        await using var server = new ScriptedServer();
        server.Script = r =>
        {
            if (r.Name != "PULL" || r.Connection > 1) return null;
            cancel.Cancel();
            return [Reply.Record(1)];
        };
        await using var driver = server.Driver();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => driver.ExecutableQuery("RETURN 1").ExecuteAsync(cancel.Token));
        await driver.ExecutableQuery("RETURN 1").ExecuteAsync();
        Assert.Equal(2, server.Connections);
    }
}
