using System.Net;
using System.Text;
using System.Text.Json;
using HotChocolate.AspNetCore.Tests.Golden;

namespace HotChocolate.AspNetCore.Tests.Http;

public sealed class HttpTests(HttpTests.Server server) : IClassFixture<HttpTests.Server>
{
    private static readonly Dictionary<string, byte[]> s_hostile = new(StringComparer.Ordinal)
    {
        ["deep JSON"] = Encoding.UTF8.GetBytes("{\"query\":\"{ hello }\",\"variables\":" + string.Concat(Enumerable.Repeat("{\"a\":", 1000)) + "1" + new string('}', 1001)),
        ["deep document"] = Encoding.UTF8.GetBytes("{\"query\":\"" + string.Concat(Enumerable.Repeat("{ recursive ", 20_000)) + "\"}"),
        ["invalid UTF-8"] = [.. "{\"query\":\""u8, 0xff, 0xfe, .. "\"}"u8],
        ["lone surrogate"] = "{\"query\":\"{ hello } # \\ud83d\"}"u8.ToArray(),
        ["cut off"] = "{\"query\":\"{ hello }\""u8.ToArray(),
        ["trailing garbage"] = "{\"query\":\"{ hello }\"} x"u8.ToArray(),
        ["huge number"] = Encoding.UTF8.GetBytes("{\"query\":\"query($v: Int) { echoInt(value: $v) }\",\"variables\":{\"v\":" + new string('9', 1_000_000) + "}}"),
        ["infinite number"] = "{\"query\":\"query($v: Float) { echoFloat(value: $v) }\",\"variables\":{\"v\":1e999}}"u8.ToArray(),
        ["too large"] = Encoding.UTF8.GetBytes("{\"query\":\"{ hello }\"" + new string(' ', 20_480_000) + "}"),
        ["fragment cycle"] = "{\"query\":\"{ recursive { ...A } } fragment A on Recursive { self { ...B } } fragment B on Recursive { self { ...A } }\"}"u8.ToArray(),
        ["no such operation"] = "{\"query\":\"query A { hello }\",\"operationName\":\"B\"}"u8.ToArray(),
        ["path as id"] = "{\"id\":\"../../etc/passwd\"}"u8.ToArray(),
    };

    public static TheoryData<string> Hostile => [.. s_hostile.Keys];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_bad_request_is_a_400_with_errors_and_nothing_else(string name)
    {
        using var response = await server.PostAsync(s_hostile[name]);
        Assert.True(response.StatusCode is HttpStatusCode.BadRequest, $"{name}: {response.StatusCode}");
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(["errors"], answer.RootElement.EnumerateObject().Select(m => m.Name));
    }

    [Fact]
    public async Task A_schema_that_the_client_has_is_not_sent_again()
    {
        using var first = await server.Client.GetAsync(new Uri("/graphql?sdl", UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/graphql?sdl", UriKind.Relative));
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await server.Client.SendAsync(request);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified), (first.StatusCode, second.StatusCode));
    }

    [Fact]
    public async Task Concurrent_requests_with_data_loaders_are_answered_alike()
    {
        var body = "{\"query\":\"{ perfCategories { id products { id brand { name } } } }\"}"u8.ToArray();
        using var alone = await server.PostAsync(body);
        var expected = await alone.Content.ReadAsStringAsync();
        Assert.Contains("Brand 100", expected, StringComparison.Ordinal);
        await Task.WhenAll(Enumerable.Range(0, 16).Select(async _ =>
        {
            for (var i = 0; i < 20; i++)
            {
                using var response = await server.PostAsync(body);
                Assert.Equal(expected, await response.Content.ReadAsStringAsync());
            }
        }));
    }

    public sealed class Server : IAsyncLifetime
    {
        private GoldenHost? _host;

        public HttpClient Client => _host!.Client;

        public async Task InitializeAsync() => _host = await GoldenHost.StartAsync(typeof(Sample.Query).Assembly, "--environment=Development");

        public Task DisposeAsync() => _host!.DisposeAsync().AsTask();

        public async Task<HttpResponseMessage> PostAsync(byte[] body)
        {
            using var content = new ByteArrayContent(body);
            content.Headers.ContentType = new System.Net.Http.Headers.MediaTypeHeaderValue("application/json");
            return await Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
        }
    }
}
