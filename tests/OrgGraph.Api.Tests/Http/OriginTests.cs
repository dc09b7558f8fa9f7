using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using OrgGraph.Api.Schema;

namespace OrgGraph.Api.Tests.Http;

/// <summary>Which pages may ask: those of the server itself, and those that its operator names.</summary>
[Collection(DemoCollection.Name)]
public sealed class OriginTests(DemoApi demo)
{
    private const string Intranet = "https://intranet.example";
    private const string Allowed = "Access-Control-Allow-Origin";
    private const string Query = "{organization{revision}}";

    [Fact]
    public async Task No_page_of_another_origin_may_ask_until_one_is_named()
    {
        Assert.Null(await AllowedAsync(demo.Server, PreflightOf(Intranet)));
        Assert.Null(await AllowedAsync(demo.Server, AskFrom(Intranet)));
    }

    [Fact]
    public async Task Pages_of_an_origin_that_is_named_may_ask_and_others_may_not()
    {
        await using var server = await ApiServer.StartAsync(demo.Store, options: new ApiOptions { Origins = ["https://other.example", Intranet] });
        Assert.Equal(Intranet, await AllowedAsync(server, PreflightOf(Intranet)));
        Assert.Equal(Intranet, await AllowedAsync(server, AskFrom(Intranet)));
        Assert.Null(await AllowedAsync(server, PreflightOf("https://elsewhere.example")));
        Assert.Null(await AllowedAsync(server, AskFrom("https://elsewhere.example")));
    }

    [Theory]
    [InlineData(Intranet, HttpStatusCode.SwitchingProtocols)]
    [InlineData("http://intranet.example", HttpStatusCode.Forbidden)]
    [InlineData("https://intranet.example.evil.example", HttpStatusCode.Forbidden)]
    public async Task Pages_of_an_origin_that_is_named_may_listen(string origin, HttpStatusCode status)
    {
        await using var server = await ApiServer.StartAsync(demo.Store, options: new ApiOptions { Origins = [Intranet] });
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        socket.Options.SetRequestHeader("Origin", origin);
        var connected = await Record.ExceptionAsync(() => socket.ConnectAsync(new UriBuilder(server.Client.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None));
        Assert.Equal(status, socket.HttpStatusCode);
        Assert.Equal(status != HttpStatusCode.SwitchingProtocols, connected is WebSocketException);
    }

    [Fact]
    public async Task A_GET_request_needs_the_header_that_no_link_can_send()
    {
        using var bare = await demo.Server.Client.GetAsync(new Uri($"/graphql?query={Query}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, bare.StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Query}");
        request.Headers.Add("GraphQL-Preflight", "1");
        using var answer = await demo.Server.Client.SendAsync(request);
        Assert.Equal("""{"data":{"organization":{"revision":1}}}""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task What_a_form_can_send_is_not_answered()
    {
        using var parts = new MultipartFormDataContent { { new StringContent($"{{\"query\":\"{Query}\"}}"), "operations" }, { new StringContent("{}"), "map" } };
        using var multipart = await demo.Server.Client.PostAsync(new Uri("/graphql", UriKind.Relative), parts);
        Assert.Equal(HttpStatusCode.NotFound, multipart.StatusCode);
        foreach (var type in new[] { "text/plain", "application/x-www-form-urlencoded" })
        {
            using var response = await demo.Server.PostAsync($"{{\"query\":\"{Query}\"}}", type);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    private static HttpRequestMessage PreflightOf(string origin) => new(HttpMethod.Options, "/graphql")
    {
        Headers = { { "Origin", origin }, { "Access-Control-Request-Method", "POST" }, { "Access-Control-Request-Headers", "content-type" } },
    };

    private static HttpRequestMessage AskFrom(string origin) => new(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Query }), Headers = { { "Origin", origin } } };

    private static async Task<string?> AllowedAsync(ApiServer server, HttpRequestMessage request)
    {
        using var sent = request;
        using var response = await server.Client.SendAsync(sent);
        return response.Headers.TryGetValues(Allowed, out var values) ? Assert.Single(values) : null;
    }
}
