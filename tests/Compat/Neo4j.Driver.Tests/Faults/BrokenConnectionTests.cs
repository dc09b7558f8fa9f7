using Microsoft.Extensions.Time.Testing;
using Neo4j.Driver.Tests.Server;

namespace Neo4j.Driver.Tests.Faults;

public class BrokenConnectionTests
{
    /// <summary>More than the server sends in the whole conversation, so that the last attempts succeed.</summary>
    private const int WholeConversation = 260;

    [Fact]
    public async Task A_connection_that_dies_after_any_byte_is_an_error_and_the_next_works()
    {
        var (failed, succeeded) = (0, 0);
        for (var bytes = 0; bytes < WholeConversation; bytes++)
        {
            await using var server = new ScriptedServer { CutAfter = bytes };
            await using var driver = server.Driver(c => c.WithMaxTransactionRetryTime(TimeSpan.Zero));
            try
            {
                Assert.Equal(3, await SumAsync(driver));
                succeeded++;
            }
            catch (Neo4jException error)
            {
                Assert.IsAssignableFrom<ServiceUnavailableException>(error);
                failed++;
                Assert.Equal(3, await SumAsync(driver));
            }
        }
        Assert.True(failed > 100, $"Only {failed} attempts failed.");
        Assert.True(succeeded > 0, "The conversation is longer than the test expects.");
    }

    [Theory, InlineData(1), InlineData(3), InlineData(65535)]
    public async Task Chunks_of_any_size_and_bytes_that_come_singly_are_understood(int size)
    {
        await using var server = new ScriptedServer { ChunkSize = size, ByteByByte = true };
        await using var driver = server.Driver();
        Assert.Equal(3, await SumAsync(driver));
    }

    [Fact]
    public async Task A_commit_that_is_not_answered_is_not_tried_again()
    {
        await using var server = new ScriptedServer { Script = r => r.Name == "COMMIT" ? [] : null };
        await using var driver = server.Driver();
        var error = await Assert.ThrowsAnyAsync<ServiceUnavailableException>(() => SumAsync(driver));
        Assert.False(error.IsRetriable);
        Assert.Contains("may or may not", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, server.Requests.Count(r => r.Name == "COMMIT"));
    }

    [Fact]
    public async Task A_commit_of_what_was_only_read_is_tried_again()
    {
        await using var server = new ScriptedServer { Script = r => r is { Name: "COMMIT", Connection: 1 } ? [] : null };
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession();
        Assert.Equal(3, await session.ExecuteReadAsync(async tx => (await (await tx.RunAsync("RETURN 1")).ToListAsync(r => r["n"].As<int>())).Sum()));
        Assert.Equal(2, server.Requests.Count(r => r.Name == "COMMIT"));
    }

    [Fact]
    public async Task A_server_that_is_silent_for_longer_than_a_transaction_may_take_is_given_up()
    {
        var time = new FakeTimeProvider();
        using var silence = new ManualResetEventSlim();
        await using var server = new ScriptedServer();
        await using var driver = server.Driver(c => c.WithConnectionTimeout(TimeSpan.FromSeconds(5)), time);
        await using var session = driver.AsyncSession();
        var transaction = await session.BeginTransactionAsync(config => config.WithTimeout(TimeSpan.FromSeconds(10)));
        server.Script = r =>
        {
            silence.Wait();
            return null;
        };
        var running = transaction.RunAsync("RETURN 1");
        for (; !running.IsCompleted; await Task.Yield()) time.Advance(TimeSpan.FromSeconds(1));
        var error = await Assert.ThrowsAsync<ConnectionReadTimeoutException>(() => running);
        Assert.Contains("silent for 15 s", error.Message, StringComparison.Ordinal);
        silence.Set();
        server.Script = _ => null;
        Assert.Equal(3, await SumAsync(driver));
        Assert.Equal(2, server.Connections);
    }

    [Fact]
    public async Task A_server_that_is_silent_when_asked_what_it_is_is_given_up()
    {
        var time = new FakeTimeProvider();
        using var silence = new ManualResetEventSlim();
        await using var server = new ScriptedServer();
        await using var driver = server.Driver(c => c.WithConnectionTimeout(TimeSpan.FromSeconds(5)), time);
        await driver.GetServerInfoAsync();
        server.Script = r =>
        {
            silence.Wait();
            return null;
        };
        var asking = driver.GetServerInfoAsync();
        for (; !asking.IsCompleted; await Task.Yield()) time.Advance(TimeSpan.FromSeconds(1));
        await Assert.ThrowsAsync<ConnectionReadTimeoutException>(() => asking);
        silence.Set();
    }

    [Theory]
    [InlineData("BEGIN"), InlineData("RUN"), InlineData("PULL"), InlineData("COMMIT"), InlineData("HELLO"), InlineData("LOGON")]
    public async Task A_failure_of_any_message_is_its_error(string message)
    {
        var first = true;
        await using var server = new ScriptedServer
        {
            Script = r => r.Name == message && first && !(first = false) ? [Reply.Failure("Neo.ClientError.Statement.ArgumentError", "of " + message)] : null,
        };
        await using var driver = server.Driver();
        var error = await Assert.ThrowsAsync<StatementArgumentException>(() => SumAsync(driver));
        Assert.Equal("of " + message, error.Message);
        Assert.Equal(3, await SumAsync(driver));
    }

    [Fact]
    public async Task A_message_that_makes_no_sense_ends_the_connection()
    {
        await using var server = new ScriptedServer { Script = r => r is { Name: "PULL", Connection: 1 } ? [new Reply(0x55, null)] : null };
        await using var driver = server.Driver();
        await Assert.ThrowsAsync<ProtocolException>(() => SumAsync(driver));
        Assert.Equal(3, await SumAsync(driver));
        Assert.Equal(2, server.Connections);
    }

    [Fact]
    public async Task A_parameter_that_cannot_be_sent_leaves_the_connection_whole()
    {
        await using var server = new ScriptedServer();
        await using var driver = server.Driver();
        await Assert.ThrowsAsync<ProtocolException>(() => driver.ExecutableQuery("RETURN $x").WithParameters(new { x = new Version(1, 2) }).ExecuteAsync());
        Assert.Equal(3, await SumAsync(driver));
        Assert.Equal(1, server.Connections);
    }

    [Theory]
    [InlineData("Neo.ClientError.Security.Unauthorized", typeof(AuthenticationException), false)]
    [InlineData("Neo.ClientError.Security.Forbidden", typeof(ForbiddenException), false)]
    [InlineData("Neo.ClientError.Security.TokenExpired", typeof(TokenExpiredException), false)]
    [InlineData("Neo.ClientError.Security.AuthorizationExpired", typeof(AuthorizationException), true)]
    [InlineData("Neo.ClientError.Security.Other", typeof(UnknownSecurityException), false)]
    [InlineData("Neo.ClientError.Transaction.InvalidBookmark", typeof(InvalidBookmarkException), false)]
    [InlineData("Neo.ClientError.Statement.TypeError", typeof(TypeException), false)]
    [InlineData("Neo.ClientError.Request.Invalid", typeof(ProtocolException), false)]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected", typeof(TransientException), true)]
    [InlineData("Neo.TransientError.Transaction.Terminated", typeof(ClientException), false)]
    [InlineData("Neo.DatabaseError.General.UnknownError", typeof(DatabaseException), false)]
    public void A_code_of_the_server_is_an_exception_of_its_kind(string code, Type type, bool retriable)
    {
        var error = Internal.ServerFailure.ToException(code, "made up");
        Assert.IsType(type, error);
        Assert.Equal(retriable, error.IsRetriable);
        Assert.Equal(code.Replace("TransientError.Transaction.Terminated", "ClientError.Transaction.Terminated", StringComparison.Ordinal), error.Code);
    }

    private static async Task<int> SumAsync(IDriver driver)
    {
        await using var session = driver.AsyncSession();
        return await session.ExecuteWriteAsync(async tx => (await (await tx.RunAsync("RETURN 1")).ToListAsync(r => r["n"].As<int>())).Sum());
    }
}
