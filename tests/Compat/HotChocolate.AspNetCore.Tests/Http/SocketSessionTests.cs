using System.Runtime.CompilerServices;
using System.Text.Json;
using HotChocolate.Execution;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace HotChocolate.AspNetCore.Tests.Http;

/// <summary>Clients that do not read: they hold up nobody but themselves, and take up no more than is theirs.</summary>
public sealed class SocketSessionTests : IAsyncLifetime, IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly ApplicationLifetime _lifetime = new(NullLogger<ApplicationLifetime>.Instance);
    private readonly SocketPair _pair = new();
    private readonly Gates _gates = new();
    private Task _running = Task.CompletedTask;

    [Fact]
    public async Task What_is_completed_while_it_waits_for_its_turn_is_not_sent()
    {
        await SubscribeAsync("first", "{ large }");
        await _pair.ReceivePartAsync();
        await SubscribeAsync("second", "{ large }");
        await CompleteAsync("second");
        await SubscribeAsync("third", "{ mark }");
        await _gates.Marked.Task.WaitAsync(_pair.Patience);

        await _pair.ReceiveAsync();
        var told = new List<string> { await ReadAsync(), await ReadAsync(), await ReadAsync() };
        Assert.Equal(["complete first", "complete third", "next third"], told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_completed_and_still_runs_counts_among_the_operations_of_the_connection()
    {
        for (var i = 0; i < 100; i++)
        {
            await SubscribeAsync($"{i}", "subscription { stuck }");
            await CompleteAsync($"{i}");
        }

        await SubscribeAsync("more", "{ mark }");
        Assert.Equal("error more", await ReadAsync());
        _gates.Stuck.TrySetResult();
        do
        {
            // They end one by one, each when it sees that it is not wanted any more.
            await SubscribeAsync("again", "{ mark }");
        }
        while (await ReadAsync() == "error again");
        Assert.Equal("complete again", await ReadAsync());
    }

    [Fact]
    public async Task A_client_that_does_not_read_holds_up_a_stop_for_15_seconds_and_no_longer()
    {
        await SubscribeAsync("first", "{ large }");
        await _pair.ReceivePartAsync();
        _lifetime.StopApplication();
        _time.Advance(TimeSpan.FromSeconds(14.9));
        Assert.False(_running.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(0.1));
        await _running.WaitAsync(_pair.Patience);
    }

    [Fact]
    public async Task What_a_client_reads_within_that_time_is_its_whole_answer_and_then_the_end()
    {
        await SubscribeAsync("first", "{ large }");
        await _pair.ReceivePartAsync();
        _lifetime.StopApplication();
        _time.Advance(TimeSpan.FromSeconds(14.9));
        await _pair.ReceiveAsync();
        Assert.Equal("complete first", await ReadAsync());
        Assert.Null(await _pair.ReceiveAsync());
        // It does not close in its turn.
        Assert.False(_running.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(0.1));
        await _running.WaitAsync(_pair.Patience);
    }

    [Fact]
    public async Task A_client_that_is_closed_has_5_seconds_to_close_in_its_turn()
    {
        await _pair.SendAsync(new string('x', 300_000));
        Assert.Null(await _pair.ReceiveAsync());
        await _pair.SendAsync(new string('x', 300_000));
        _time.Advance(TimeSpan.FromSeconds(5));
        await _running.WaitAsync(_pair.Patience);
    }

    public async Task InitializeAsync()
    {
        var services = new ServiceCollection().AddSingleton<TimeProvider>(_time).AddSingleton<IHostApplicationLifetime>(_lifetime).AddSingleton(_gates);
        var executor = await services.AddGraphQL().AddQueryType<Query>().AddSubscriptionType<Subscription>().BuildRequestExecutorAsync();
        _running = Task.Run(async () =>
        {
            await using var session = new SocketSession(_pair.Request, (RequestExecutor)executor, new GraphQLSocketOptions(), 100_000, services.BuildServiceProvider(), NullLogger.Instance);
            await session.RunAsync();
        });
        await _pair.SendAsync("""{"type":"connection_init"}""");
        Assert.Equal("""{"type":"connection_ack"}""", await _pair.ReceiveAsync());
    }

    public async Task DisposeAsync()
    {
        _gates.Stuck.TrySetResult();
        _pair.Break();
        await _running;
    }

    public void Dispose() => _pair.Dispose();

    private Task SubscribeAsync(string id, string query) => _pair.SendAsync($$$"""{"id":"{{{id}}}","type":"subscribe","payload":{"query":"{{{query}}}"}}""");

    private Task CompleteAsync(string id) => _pair.SendAsync($$$"""{"id":"{{{id}}}","type":"complete"}""");

    private async Task<string> ReadAsync()
    {
        var message = JsonSerializer.Deserialize<JsonElement>((await _pair.ReceiveAsync())!);
        return $"{message.GetProperty("type")} {message.GetProperty("id")}";
    }

    public sealed class Gates
    {
        public TaskCompletionSource Marked { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Stuck { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    public sealed class Query
    {
        public string Large() => new('x', 50_000);

        public string Mark(Gates gates)
        {
            gates.Marked.TrySetResult();
            return "marked";
        }
    }

    public sealed class Subscription
    {
        public async Task<IAsyncEnumerable<int>> StickAsync(Gates gates)
        {
            await gates.Stuck.Task;
            return WaitAsync();
        }

        [Subscribe(With = nameof(StickAsync))]
        public int Stuck([EventMessage] int value) => value;

        private static async IAsyncEnumerable<int> WaitAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            yield break;
        }
    }
}
