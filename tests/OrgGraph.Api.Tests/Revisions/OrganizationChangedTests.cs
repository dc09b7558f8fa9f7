using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using OrgGraph.Core.Model;
using OrgGraph.Embedded;

namespace OrgGraph.Api.Tests.Revisions;

/// <summary>An import by another store, as another process would make it, reaches whoever subscribed.</summary>
public sealed class OrganizationChangedTests : IAsyncLifetime, IDisposable
{
    private const string Query = "subscription { organizationChanged { revision importedAt summary } }";
    private const string Event = """{"data":{"organizationChanged":{"revision":1,"importedAt":"2026-06-15T08:00:00.000Z","summary":"Ana joins."}}}""";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("orggraph-api-");
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 6, 15, 8, 0, 0, TimeSpan.Zero));
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(30));
    private EmbeddedStore _store = null!;
    private ApiServer _server = null!;

    [Fact]
    public async Task A_subscriber_over_server_sent_events_is_told()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative)) { Content = JsonContent.Create(new { query = Query }) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        using var response = await _server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, _patience.Token);
        using var stream = new StreamReader(await response.Content.ReadAsStreamAsync(_patience.Token));

        await ImportElsewhereAsync();

        Assert.Equal("event: next", await stream.ReadLineAsync(_patience.Token));
        Assert.Equal("data: " + Event, await stream.ReadLineAsync(_patience.Token));
    }

    [Fact]
    public async Task A_subscriber_over_a_WebSocket_is_told()
    {
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await ConnectAsync(socket);
        await SendAsync(socket, """{"type":"connection_init"}""");
        Assert.Equal("""{"type":"connection_ack"}""", await ReceiveAsync(socket));
        await SendAsync(socket, $$$"""{"id":"1","type":"subscribe","payload":{"query":"{{{Query}}}"}}""");
        // What is sent after a subscription is answered when that is open.
        await SendAsync(socket, """{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", await ReceiveAsync(socket));

        await ImportElsewhereAsync();

        Assert.Equal($$$"""{"id":"1","type":"next","payload":{{{Event}}}}""", await ReceiveAsync(socket));
    }

    [Fact]
    public async Task A_subscriber_who_takes_nothing_in_holds_up_nobody_and_is_told_of_the_last_revision()
    {
        using ClientWebSocket slow = new(), fast = new();
        foreach (var socket in new[] { slow, fast })
        {
            socket.Options.AddSubProtocol("graphql-transport-ws");
            await ConnectAsync(socket);
            await SendAsync(socket, """{"type":"connection_init"}""");
            await ReceiveAsync(socket);
            // Events of a megabyte and more, so that the buffers between server and client are full after a few.
            await SendAsync(socket, $$$"""{"id":"1","type":"subscribe","payload":{"query":"subscription { organizationChanged { revision {{{string.Concat(Enumerable.Range(0, 1500).Select(i => $"s{i}: summary "))}}} } }"}}""");
            await SendAsync(socket, """{"type":"ping"}""");
            await ReceiveAsync(socket);
        }

        const int Imports = 15;
        for (var revision = 1; revision <= Imports; revision++)
        {
            await ImportElsewhereAsync(new string('s', 1000), $"person:{revision}");
            Assert.Equal(revision, await ReadRevisionAsync(fast));
        }

        var told = new List<int>();
        while (told.LastOrDefault() < Imports)
            told.Add(await ReadRevisionAsync(slow));
        Assert.Equal(told.Order(), told);
        Assert.InRange(told.Count, 1, Imports - 1);
    }

    [Theory]
    [InlineData("http://elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("", HttpStatusCode.SwitchingProtocols)]
    [InlineData("the server's own", HttpStatusCode.SwitchingProtocols)]
    public async Task A_page_of_another_site_cannot_listen(string origin, HttpStatusCode status)
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        if (origin.Length > 0)
            socket.Options.SetRequestHeader("Origin", origin == "the server's own" ? _server.Client.BaseAddress!.GetLeftPart(UriPartial.Authority) : origin);
        if (status is HttpStatusCode.SwitchingProtocols)
            await ConnectAsync(socket);
        else
            await Assert.ThrowsAsync<WebSocketException>(() => ConnectAsync(socket));
        Assert.Equal(status, socket.HttpStatusCode);
    }

    public async Task InitializeAsync()
    {
        _store = Open();
        await _store.OpenAsync(_patience.Token);
        _server = await ApiServer.StartAsync(_store);
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _store.Dispose();
    }

    public void Dispose()
    {
        _patience.Dispose();
        _folder.Delete(recursive: true);
    }

    private EmbeddedStore Open() => new(new EmbeddedOptions { Path = Path.Combine(_folder.FullName, "orggraph.db") }, _time);

    private async Task ImportElsewhereAsync(string summary = "Ana joins.", string id = "person:ana")
    {
        using var elsewhere = Open();
        await elsewhere.ImportAsync([new Person(id, "Ana", null, null, null, null, Validity.Always)], summary, progress: null, _patience.Token);
        // What the server does four times a second.
        await _store.RefreshAsync(_patience.Token);
    }

    private Task ConnectAsync(ClientWebSocket socket) => socket.ConnectAsync(new UriBuilder(_server.Client.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri, _patience.Token);

    private Task SendAsync(ClientWebSocket socket, string message) => socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, _patience.Token);

    private async Task<int> ReadRevisionAsync(ClientWebSocket socket)
    {
        var buffer = new byte[4_000_000];
        var length = 0;
        for (var isWhole = false; !isWhole;)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(length), _patience.Token);
            length += read.Count;
            isWhole = read.EndOfMessage;
        }

        return JsonDocument.Parse(buffer.AsMemory(0, length)).RootElement.GetProperty("payload").GetProperty("data").GetProperty("organizationChanged").GetProperty("revision").GetInt32();
    }

    private async Task<string> ReceiveAsync(ClientWebSocket socket)
    {
        var buffer = new byte[4096];
        var read = await socket.ReceiveAsync(buffer, _patience.Token);
        return Encoding.UTF8.GetString(buffer, 0, read.Count);
    }
}
