using System.Diagnostics.Metrics;
using Microsoft.Extensions.Time.Testing;
using Neo4j.Driver.Tests.Server;

namespace Neo4j.Driver.Tests.Sessions;

public class PoolTests
{
    private readonly FakeTimeProvider time = new();

    [Fact]
    public async Task An_exhausted_pool_is_an_error_when_the_time_is_up()
    {
        await using var server = new ScriptedServer();
        await using var driver = server.Driver(c => c.WithMaxConnectionPoolSize(1).WithConnectionAcquisitionTimeout(TimeSpan.FromSeconds(5)), time);
        await using var holder = driver.AsyncSession();
        await holder.BeginTransactionAsync();
        await using var waiter = driver.AsyncSession();
        var waiting = waiter.BeginTransactionAsync();
        time.Advance(TimeSpan.FromSeconds(4));
        Assert.False(waiting.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(2));
        var error = await Assert.ThrowsAsync<ClientException>(() => waiting);
        Assert.StartsWith("Failed to obtain a connection from pool", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_who_waits_gets_the_connection_that_is_given_back()
    {
        await using var server = new ScriptedServer();
        await using var driver = server.Driver(c => c.WithMaxConnectionPoolSize(1), time);
        await using var holder = driver.AsyncSession();
        await holder.BeginTransactionAsync();
        await using var waiter = driver.AsyncSession();
        var waiting = waiter.BeginTransactionAsync();
        Assert.False(waiting.IsCompleted);
        await holder.CloseAsync();
        await waiting;
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task The_use_of_a_pool_can_be_watched()
    {
        await using var server = new ScriptedServer();
        var name = server.Address;
        var figures = new Dictionary<string, long>(StringComparer.Ordinal);
        using var listener = new MeterListener { InstrumentPublished = (instrument, self) => { if (instrument.Meter.Name == "Neo4j.Driver") self.EnableMeasurementEvents(instrument); } };
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Note(instrument.Name, value, tags));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument.Name, value, tags));
        listener.Start();
        await using (var driver = server.Driver(c => c.WithMaxConnectionPoolSize(2).WithConnectionAcquisitionTimeout(TimeSpan.FromSeconds(5)), time))
        {
            await using var first = driver.AsyncSession();
            await first.BeginTransactionAsync();
            await using (var second = driver.AsyncSession())
            {
                await second.BeginTransactionAsync();
                await using var third = driver.AsyncSession();
                var waiting = third.BeginTransactionAsync();
                listener.RecordObservableInstruments();
                Assert.Equal((2, 0, 2, 1), (figures["count used"], figures["count idle"], figures["max"], figures["pending_requests"]));
                time.Advance(TimeSpan.FromSeconds(6));
                await Assert.ThrowsAsync<ClientException>(() => waiting);
            }
            listener.RecordObservableInstruments();
            Assert.Equal((1, 1, 0, 1), (figures["count used"], figures["count idle"], figures["pending_requests"], figures["timeouts"]));
        }
        figures.Clear();
        listener.RecordObservableInstruments();
        Assert.Empty(figures);

        void Note(string instrument, long value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            string? state = null;
            foreach (var (tag, of) in tags)
            {
                // Other tests have pools of their own.
                if (tag == "db.client.connection.pool.name" && !Equals(of, name)) return;
                if (tag == "db.client.connection.state") state = " " + of;
            }
            figures[instrument["db.client.connection.".Length..] + state] = value;
        }
    }

    [Fact]
    public async Task A_connection_that_is_too_old_or_was_unused_too_long_is_replaced()
    {
        await using var server = new ScriptedServer();
        await using var driver = server.Driver(c => c.WithMaxConnectionLifetime(TimeSpan.FromHours(1)).WithConnectionIdleTimeout(TimeSpan.FromMinutes(10)), time);
        await driver.VerifyConnectivityAsync();
        time.Advance(TimeSpan.FromMinutes(9));
        await driver.VerifyConnectivityAsync();
        Assert.Equal(1, server.Connections);
        time.Advance(TimeSpan.FromMinutes(11));
        await driver.VerifyConnectivityAsync();
        Assert.Equal(2, server.Connections);
        for (var i = 0; i < 7; i++)
        {
            time.Advance(TimeSpan.FromMinutes(9));
            await driver.VerifyConnectivityAsync();
        }
        Assert.Equal(3, server.Connections);
    }

    [Fact]
    public async Task A_connection_that_was_unused_is_tested_before_it_is_used()
    {
        await using var server = new ScriptedServer();
        await using var driver = server.Driver(c => c.WithConnectionLivenessCheckTimeout(TimeSpan.FromMinutes(1)), time);
        await driver.ExecutableQuery("RETURN 1").ExecuteAsync();
        await driver.ExecutableQuery("RETURN 1").ExecuteAsync();
        Assert.DoesNotContain("RESET", server.Sequence, StringComparison.Ordinal);
        time.Advance(TimeSpan.FromMinutes(2));
        server.Script = r => r.Name == "RESET" ? [] : null;
        await driver.ExecutableQuery("RETURN 1").ExecuteAsync();
        Assert.Equal(2, server.Connections);
        Assert.Contains("COMMIT RESET HELLO", server.Sequence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_never_answers_is_given_up_when_the_time_is_up()
    {
        var asked = new TaskCompletionSource();
        using var silence = new ManualResetEventSlim();
        await using var server = new ScriptedServer();
        server.Script = r =>
        {
            asked.TrySetResult();
            silence.Wait();
            return null;
        };
        await using var driver = server.Driver(c => c.WithConnectionTimeout(TimeSpan.FromSeconds(5)), time);
        var verifying = driver.VerifyConnectivityAsync();
        await asked.Task;
        time.Advance(TimeSpan.FromSeconds(6));
        await Assert.ThrowsAsync<ServiceUnavailableException>(() => verifying);
        silence.Set();
    }

    [Fact]
    public async Task A_closed_driver_opens_nothing()
    {
        await using var server = new ScriptedServer();
        var driver = server.Driver();
        await driver.VerifyConnectivityAsync();
        await driver.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(driver.VerifyConnectivityAsync);
    }
}
