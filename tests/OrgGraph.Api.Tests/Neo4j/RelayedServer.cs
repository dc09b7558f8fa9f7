using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrgGraph.Api.Hosting;
using OrgGraph.Api.Hosting.Health;
using OrgGraph.Api.Tests.Errors;

namespace OrgGraph.Api.Tests.Neo4j;

/// <summary>The whole server, as a user would start it, over Neo4j behind a relay of its own. Its limits are short, and its pool is small.</summary>
internal sealed class RelayedServer : IAsyncDisposable
{
    public const int MaxConnections = 4;

    /// <summary>How long a question may take until there is a response of some kind: three times as long as the store may, because the machine may be busy.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);

    private static readonly string[] s_settings =
    [
        "--urls=http://127.0.0.1:0", "--OrgGraph:Store=neo4j", $"--OrgGraph:Neo4j:User={Neo4jServer.User}", $"--OrgGraph:Neo4j:Password={Neo4jServer.Password}",
        $"--OrgGraph:Neo4j:MaxConnections={MaxConnections}", "--OrgGraph:Neo4j:ConnectionTimeout=00:00:02", "--OrgGraph:Neo4j:QueryTimeout=00:00:05",
        // It is there to fail.
        "--Logging:Console:LogLevel:Default=None",
    ];

    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private RelayedServer(BoltRelay relay, WebApplication app, KeptLog log)
    {
        (Relay, _app, Log) = (relay, app, log);
        _client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()), Timeout = TimeSpan.FromMinutes(1) };
    }

    public BoltRelay Relay { get; }

    /// <summary>What it tells its operator.</summary>
    public KeptLog Log { get; }

    /// <summary>Starts it.</summary>
    /// <param name="neo4j">Where the organisation is.</param>
    /// <param name="weather">What the network is like at first.</param>
    public static async Task<RelayedServer> StartAsync(Neo4jServer neo4j, Action<Weather>? weather = null)
    {
        var relay = new BoltRelay(() => neo4j.Port);
        weather?.Invoke(relay.Weather);
        var app = Server.Build([.. s_settings, $"--OrgGraph:Neo4j:Uri={relay.Uri}"]);
        var log = new KeptLog();
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        await app.StartAsync();
        return new RelayedServer(relay, app, log);
    }

    /// <summary>Asks, and says how long it took until there was a response.</summary>
    public async Task<Response> AskAsync(string query, CancellationToken cancellationToken = default)
    {
        var clock = Stopwatch.StartNew();
        using var response = await _client.PostAsJsonAsync("/graphql", new { query }, cancellationToken);
        return new Response(query, await response.Content.ReadAsStringAsync(cancellationToken), clock.Elapsed);
    }

    /// <summary>Subscribes over server-sent events, and comes back when the subscription is open.</summary>
    public async Task<StreamReader> SubscribeAsync(string query, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }), Headers = { { "Accept", "text/event-stream" } } };
        var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        return new StreamReader(await response.Content.ReadAsStreamAsync(cancellationToken));
    }

    /// <summary>Whether it says that it can answer; else the code of the reason.</summary>
    public async Task<string> ReadyAsync()
    {
        using var response = await _client.GetAsync(HealthEndpoints.Ready);
        var store = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("checks").GetProperty("store");
        if (response.StatusCode == HttpStatusCode.OK) return store.GetProperty("status").GetString()!;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotEmpty(store.GetProperty("reason").GetString()!);
        return store.GetProperty("code").GetString()!;
    }

    /// <summary>Comes back when it says that it can answer. Asks no more often than probes do in earnest: each asks the database.</summary>
    public Task GetReadyAsync() => Eventually.ThatAsync(async () => await ReadyAsync() == "Healthy", TimeSpan.FromMilliseconds(500));

    /// <summary>Whether it says that it runs.</summary>
    public async Task<bool> IsLiveAsync()
    {
        using var response = await _client.GetAsync(HealthEndpoints.Live);
        return response.StatusCode == HttpStatusCode.OK;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        Relay.Weather.Clear();
        await _app.StopAsync();
        await _app.DisposeAsync();
        await Relay.DisposeAsync();
    }
}
