using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text;
using HotChocolate.AspNetCore.Tests.Golden;
using HotChocolate.Execution;
using HotChocolate.Execution.Instrumentation;
using HotChocolate.Types;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace HotChocolate.AspNetCore.Tests.Http;

/// <summary>While a subscription is open, nothing keeps what the client sent beside its document: a client could fill the memory with it.</summary>
public sealed class StreamMemoryTests : IAsyncLifetime, IDisposable
{
    private const string Request = """{"query":"subscription($from: Int!) { counted(from: $from) }","variables":{"from":7},"extensions":{"numbers":[1,2,3]}}""";
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(30));
    private readonly Watch _watch = new();
    private SmallServer _server = null!;

    [Fact]
    public async Task An_open_event_stream_keeps_neither_extensions_nor_variables()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative)) { Content = new StringContent(Request, Encoding.UTF8, "application/json") };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        using var response = await _server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, _patience.Token);
        using var stream = new StreamReader(await response.Content.ReadAsStreamAsync(_patience.Token));
        await stream.ReadLineAsync(_patience.Token);
        Assert.Equal("""data: {"data":{"counted":7}}""", await stream.ReadLineAsync(_patience.Token));

        await _watch.AssertGoneAsync(_patience.Token);
        Subscription.Next.Release();
        await stream.ReadLineAsync(_patience.Token);
        await stream.ReadLineAsync(_patience.Token);
        Assert.Equal("""data: {"data":{"counted":8}}""", await stream.ReadLineAsync(_patience.Token));
    }

    [Fact]
    public async Task An_open_subscription_of_a_WebSocket_keeps_neither_extensions_nor_variables()
    {
        using var client = await SocketClient.ConnectAsync(_server.Address, "graphql-transport-ws");
        await client.SendAsync("""{"type":"connection_init"}""");
        await client.SendAsync($$$"""{"id":"1","type":"subscribe","payload":{{{Request}}}}""");
        Assert.Equal("""{"type":"connection_ack"}""", await client.ReceiveAsync());
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"counted":7}}}""", await client.ReceiveAsync());

        await _watch.AssertGoneAsync(_patience.Token);
        Subscription.Next.Release();
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"counted":8}}}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task An_open_subscription_of_a_WebSocket_does_not_keep_its_message()
    {
        using var pair = new SocketPair();
        using var ended = new CancellationTokenSource();
        using var connection = new SocketConnection(pair.Server, 1000, TimeProvider.System, ended);
        using var operation = new SocketOperation("1", connection, SocketProtocol.For(["graphql-transport-ws"])!, ended.Token);
        var executor = (RequestExecutor)await new ServiceCollection().AddGraphQL().AddQueryType<Query>().AddSubscriptionType<Subscription>().BuildRequestExecutorAsync();
        var payload = Start(operation, executor, pair.Request);
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"counted":7}}}""", await pair.ReceiveAsync());
        await AssertGoneAsync([payload], _patience.Token);
        await operation.StopAsync();
    }

    public async Task InitializeAsync()
        => _server = await SmallServer.StartAsync(schema => schema.AddQueryType<Query>().AddSubscriptionType<Subscription>().AddDiagnosticEventListener(_ => _watch));

    public Task DisposeAsync() => _server.DisposeAsync().AsTask();

    public void Dispose() => _patience.Dispose();

    private static WeakReference Start(SocketOperation operation, RequestExecutor executor, HttpContext http)
    {
        var message = new SocketMessage("subscribe", "1", Encoding.UTF8.GetBytes(Request));
        operation.Start(message, executor, http, NullLogger.Instance, _ => true, _ => { });
        return new WeakReference(message.Payload);
    }

    private static async Task AssertGoneAsync(IReadOnlyCollection<WeakReference> sent, CancellationToken patience)
    {
        while (sent.Any(s => s.IsAlive))
        {
            // The threads that executed the request may not have left its methods yet.
            Assert.False(patience.IsCancellationRequested, "What was sent is kept.");
            GC.Collect();
            await Task.Yield();
        }
    }

    /// <summary>Knows of what was sent, without keeping it.</summary>
    private sealed class Watch : ExecutionDiagnosticEventListener
    {
        private readonly ConcurrentQueue<WeakReference> _sent = [];

        public override IDisposable ExecuteRequest(IRequestContext context)
        {
            _sent.Enqueue(new WeakReference(context.Request.Extensions));
            _sent.Enqueue(new WeakReference(context.Request.VariableValues));
            return EmptyScope;
        }

        public Task AssertGoneAsync(CancellationToken patience)
        {
            Assert.Equal(2, _sent.Count);
            return StreamMemoryTests.AssertGoneAsync(_sent, patience);
        }
    }

    public sealed class Query
    {
        public string Hello => "world";
    }

    public sealed class Subscription
    {
        public static SemaphoreSlim Next { get; } = new(0);

        public async IAsyncEnumerable<int> CountAsync(int from, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            while (true)
            {
                yield return from++;
                await Next.WaitAsync(cancellationToken);
            }
        }

        [Subscribe(With = nameof(CountAsync))]
        public int Counted(int from, [EventMessage] int value) => value;
    }
}
