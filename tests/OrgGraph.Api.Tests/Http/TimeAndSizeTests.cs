using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Extensions.DependencyInjection;
using OrgGraph.Api.Http;
using OrgGraph.Api.Tests.Errors;

namespace OrgGraph.Api.Tests.Http;

/// <summary>What a client may take of the server's time and memory, and what becomes of what it began when the server stops.</summary>
[Collection(DemoCollection.Name)]
public sealed class TimeAndSizeTests(DemoApi demo)
{
    private const string Query = "{ organization { revision } }";
    private const string Answer = """{"data":{"organization":{"revision":1}}}""";

    private const string Stalled = """
        POST /graphql HTTP/1.1
        Host: here
        Content-Type: application/json
        Content-Length: 100

        {
        """;

    [Fact]
    public async Task A_request_that_does_not_arrive_in_time_is_given_up_and_a_subscription_is_not()
    {
        Assert.Equal(TimeSpan.FromSeconds(15), RequestTimeLimit.Arrival);
        var log = new KeptLog();
        await using var server = await ApiServer.StartAsync(demo.Store, log: log, configure: services => services.Configure<RequestTimeoutOptions>(
            options => options.DefaultPolicy = new RequestTimeoutPolicy { Timeout = TimeSpan.FromSeconds(0.5), TimeoutStatusCode = RequestTimeLimit.Policy.TimeoutStatusCode }));
        using var subscription = await SubscribeAsync(server);
        await using var stream = await subscription.Content.ReadAsStreamAsync();
        using var connection = await RawConnection.OpenAsync(server);
        await connection.SendAsync(Stalled);
        Assert.StartsWith("HTTP/1.1 408 ", await connection.ReadLineAsync(), StringComparison.Ordinal);
        // By now the subscription has lasted longer than a request may take to arrive.
        var next = stream.ReadAsync(new byte[1]).AsTask();
        Assert.False(next.IsCompleted);
        connection.Dispose();
        await server.StopAsync();
        // A client at fault is no fault of the server.
        Assert.All(log.Exceptions, exception => Assert.IsType<OperationCanceledException>(exception, exactMatch: false));
    }

    [Fact]
    public async Task A_stop_lets_what_was_begun_end_and_lets_nothing_more_begin()
    {
        var hold = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var store = new WatchedStore(demo.Store) { Hold = hold.Task };
        await using var server = await ApiServer.StartAsync(store);
        var begun = server.AskAsync(Query);
        await store.Held.Task;

        var stopped = server.StopAsync();
        await Assert.ThrowsAsync<HttpRequestException>(async () =>
        {
            // The listener is closed before requests are waited for, but not in the same moment.
            while (true)
                await RefusedAsync(server);
        });
        Assert.False(stopped.IsCompleted);
        Assert.False(begun.IsCompleted);

        hold.SetResult();
        Assert.Equal("1", (await begun)["organization.revision"]);
        await stopped;
    }

    [Fact]
    public async Task A_stop_lets_what_was_begun_on_a_WebSocket_end_and_then_closes_it()
    {
        var hold = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var store = new WatchedStore(demo.Store) { Hold = hold.Task };
        await using var server = await ApiServer.StartAsync(store);
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(server.Client.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None);
        await SendAsync(socket, """{"type":"connection_init"}""");
        await SendAsync(socket, """{"id":"listens","type":"subscribe","payload":{"query":"subscription { organizationChanged { revision } }"}}""");
        await SendAsync(socket, $$$"""{"id":"asks","type":"subscribe","payload":{"query":"{{{Query}}}"}}""");
        await store.Held.Task;

        var stopped = server.StopAsync();
        Assert.Equal("""{"type":"connection_ack"}""", await ReceiveAsync(socket));
        Assert.False(stopped.IsCompleted);
        hold.SetResult();

        Assert.Equal($$$"""{"id":"asks","type":"next","payload":{{{Answer}}}}""", await ReceiveAsync(socket));
        Assert.Equal("""{"id":"asks","type":"complete"}""", await ReceiveAsync(socket));
        Assert.Equal("", await ReceiveAsync(socket));
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, socket.CloseStatus);
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, statusDescription: null, CancellationToken.None);
        await stopped;
    }

    [Fact]
    public async Task A_body_whose_length_is_not_told_is_read_up_to_the_limit()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent($"{{\"query\":\"{Query}\",\"x\":\"{new string('a', 3_000_000)}\"}}", Encoding.UTF8, "application/json") };
        request.Headers.TransferEncodingChunked = true;
        using var response = await demo.Server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("HC0010", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(9_000, 0, 414)]
    [InlineData(0, 40_000, 431)]
    public async Task An_address_or_a_header_beyond_its_size_is_refused(int address, int header, int status)
    {
        using var connection = await RawConnection.OpenAsync(demo.Server);
        await connection.SendAsync($"GET /graphql?query={new string('a', address)} HTTP/1.1\nHost: here\nX: {new string('a', header)}\n\n");
        Assert.StartsWith($"HTTP/1.1 {status.ToString(CultureInfo.InvariantCulture)} ", await connection.ReadLineAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_response_does_not_say_what_the_server_is_made_of()
    {
        using var response = await demo.Server.PostAsync($"{{\"query\":\"{Query}\"}}");
        Assert.Equal(Answer, await response.Content.ReadAsStringAsync());
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("X-Powered-By"));
    }

    private static Task SendAsync(ClientWebSocket socket, string message) => socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private static async Task<string> ReceiveAsync(ClientWebSocket socket)
    {
        var buffer = new byte[4096];
        var read = await socket.ReceiveAsync(buffer, CancellationToken.None);
        return Encoding.UTF8.GetString(buffer, 0, read.Count);
    }

    private static async Task RefusedAsync(ApiServer server)
    {
        using var connection = new HttpClient { BaseAddress = server.Client.BaseAddress };
        using var response = await connection.GetAsync(new Uri("/nothing", UriKind.Relative));
    }

    private static async Task<HttpResponseMessage> SubscribeAsync(ApiServer server)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "subscription { organizationChanged { revision } }" }) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        request.Headers.Add("Accept-Encoding", "br, gzip");
        var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Empty(response.Content.Headers.ContentEncoding);
        return response;
    }
}
