using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace OrgGraph.Api.Tests.Neo4j;

/// <summary>A server whose database or network fails while it is asked: each response is right or says that it is not to be had, in time; and all is well again by itself.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class ServingFaultTests(Neo4jServer neo4j, ServedDemo demo, ITestOutputHelper output) : IClassFixture<ServedDemo>, IDisposable
{
    /// <summary>How many rounds of each. The full form is 20.</summary>
    private static readonly int s_rounds = int.Parse(Environment.GetEnvironmentVariable("ORGGRAPH_FAULTS") ?? "1", CultureInfo.InvariantCulture);

    /// <summary>How soon all is well when the fault is over, on a machine that has other things to do.</summary>
    private static readonly TimeSpan s_recovery = TimeSpan.FromMinutes(1);

    private RelayedServer Server => demo.Server;

    private Weather Weather => Server.Relay.Weather;

    [RealNeo4jFact]
    public Task A_database_that_is_killed_and_started_again() => RoundsAsync(
        async load =>
        {
            await neo4j.KillAsync();
            Assert.Equal("STORE_UNAVAILABLE", await Server.ReadyAsync());
            await load.RefusedAsync(4);
            Assert.Equal("STORE_UNAVAILABLE", await Server.ReadyAsync());
            await neo4j.StartAsync();
        },
        // It has to plan every statement anew.
        s_recovery * 3);

    [RealNeo4jFact]
    public Task A_network_that_lets_nothing_through_for_a_while() => RoundsAsync(async load =>
    {
        Weather.Stall();
        Assert.NotEqual("Healthy", await Server.ReadyAsync());
        await load.RefusedAsync(1, "STORE_TIMEOUT");
        await load.RefusedAsync(4);
        Assert.NotEqual("Healthy", await Server.ReadyAsync());
    });

    [RealNeo4jFact]
    public Task Connections_that_a_firewall_forgot_and_that_are_silent_for_ever() => RoundsAsync(async load =>
    {
        Server.Relay.Silence();
        await load.RefusedAsync(1, "STORE_TIMEOUT");
    });

    [RealNeo4jFact]
    public Task A_database_that_is_slow_and_then_too_slow() => RoundsAsync(async load =>
    {
        // A question is two pieces, to and fro.
        Weather.Delay = TimeSpan.FromMilliseconds(100);
        await load.AnsweredAsync(8);
        Weather.Delay = TimeSpan.FromSeconds(3);
        await load.RefusedAsync(1, "STORE_TIMEOUT");
        await load.RefusedAsync(4);
        Assert.NotEqual("Healthy", await Server.ReadyAsync());
    });

    [RealNeo4jFact]
    public Task Connections_that_break_again_and_again() => RoundsAsync(async load =>
    {
        Weather.Delay = TimeSpan.FromMilliseconds(10);
        var (right, refused) = (load.Right, load.Refused);
        for (var cuts = 0; cuts < 10; cuts++)
        {
            await load.AnsweredAsync(3);
            Server.Relay.Cut();
        }
        // What is asked is tried again by itself.
        Assert.InRange(load.Refused - refused, 0, (load.Right - right) / 4);
    });

    [RealNeo4jFact]
    public async Task Questions_whose_connections_break_are_asked_again_and_answered()
    {
        await demo.AnswersAsync(Server);
        var (query, right) = demo.Answers.First();
        Weather.Delay = TimeSpan.FromSeconds(1);
        var asked = Enumerable.Range(0, RelayedServer.MaxConnections).Select(_ => Server.AskAsync(query)).ToList();
        await Eventually.ThatAsync(() => PoolUse.Of(Server.Relay.Uri) is null or RelayedServer.MaxConnections);
        Server.Relay.Cut();
        Weather.Clear();
        Assert.All(await Task.WhenAll(asked), response => Assert.Null(response.Judge(right)));
    }

    [RealNeo4jFact]
    public Task More_questions_than_connections() => RoundsAsync(async _ =>
    {
        var (query, right) = demo.Answers.First();
        Weather.Delay = TimeSpan.FromMilliseconds(400);
        var codes = (await Task.WhenAll(Enumerable.Range(0, 8 * RelayedServer.MaxConnections).Select(_ => Server.AskAsync(query)))).Select(response => response.Judge(right)).ToList();
        Assert.Contains(null, codes);
        Assert.Contains("STORE_BUSY", codes);
        Assert.InRange(Server.Relay.Connections, 1, RelayedServer.MaxConnections);
        Assert.Contains(Server.Log.Exceptions, exception => exception.Message.Contains("set OrgGraph__Neo4j__MaxConnections", StringComparison.Ordinal));
    });

    [RealNeo4jFact]
    public Task Callers_who_leave_before_they_are_answered() => RoundsAsync(async _ =>
    {
        Weather.Stall();
        using var leave = new CancellationTokenSource();
        var asked = Enumerable.Range(0, 4 * RelayedServer.MaxConnections).Select(_ => Server.AskAsync(demo.Answers.First().Key, leave.Token)).ToList();
        await Eventually.ThatAsync(() => PoolUse.Of(Server.Relay.Uri) is null or RelayedServer.MaxConnections);
        await leave.CancelAsync();
        foreach (var question in asked)
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => question);
    });

    [RealNeo4jFact]
    public async Task A_server_that_starts_before_its_database_answers_is_alive_and_says_so()
    {
        await using var server = await RelayedServer.StartAsync(neo4j, weather => weather.Stall());
        var asked = Enumerable.Range(0, 2 * RelayedServer.MaxConnections).Select(_ => server.AskAsync(demo.Answers.First().Key)).ToList();
        Assert.True(await server.IsLiveAsync());
        Assert.NotEqual("Healthy", await server.ReadyAsync());
        Assert.All(await Task.WhenAll(asked), response => Assert.NotNull(response.Judge(right: "")));
        server.Relay.Weather.Clear();
        await demo.AnswersAsync(server);
        await server.GetReadyAsync();
    }

    public void Dispose()
    {
        if (Neo4jServer.Missing == null) Weather.Clear();
    }

    /// <summary>Has something happen to the database or the network while questions are asked, and waits until all is well.</summary>
    private async Task RoundsAsync(Func<Load, Task> fault, TimeSpan? recovery = null)
    {
        for (var round = 0; round < s_rounds; round++)
        {
            await demo.AnswersAsync(Server);
            await using var load = new Load(Server, demo.Answers);
            await load.AnsweredAsync(20);
            await fault(load);
            Weather.Clear();
            var clock = Stopwatch.StartNew();
            await demo.AnswersAsync(Server);
            var answered = clock.Elapsed;
            await Server.GetReadyAsync();
            output.WriteLine($"All was answered after {answered.TotalSeconds:0.0} s, and the server ready after {clock.Elapsed.TotalSeconds:0.0} s.");
            Assert.InRange(clock.Elapsed, TimeSpan.Zero, recovery ?? s_recovery);
            // A server that says that it is ready answers every kind of question at once.
            foreach (var (query, right) in demo.Prepared)
                Assert.Null((await Server.AskAsync(query)).Judge(right));
            await load.AnsweredAsync(20);
            output.WriteLine(await load.EndAsync());
            // Nothing is left behind. What the driver has given up may still be on its way.
            await Eventually.ThatAsync(() => PoolUse.Of(Server.Relay.Uri) is null or 0);
            await Eventually.ThatAsync(() => Server.Relay.Connections is >= 1 and <= RelayedServer.MaxConnections);
        }
    }
}
