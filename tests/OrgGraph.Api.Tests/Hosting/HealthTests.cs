using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using OrgGraph.Api.Hosting;
using OrgGraph.Api.Hosting.Health;
using OrgGraph.Api.Tests.Errors;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Tests.Hosting;

/// <summary>What orchestrators are told of the server, with a store that can fail.</summary>
[Collection(DemoCollection.Name)]
public sealed class HealthTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new();
    private readonly WatchedStore _store;
    private readonly WebApplication _app;
    private readonly HttpClient _client = new();

    public HealthTests(DemoApi demo)
    {
        _store = new WatchedStore(demo.Store);
        _app = Build(_store, _time);
    }

    private StoreOpening Opening => _app.Services.GetRequiredService<StoreOpening>();

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        await Opening.OpenAsync(CancellationToken.None);
        _client.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task A_server_whose_store_answers_is_ready_at_a_revision()
    {
        var (status, body) = await GetAsync(HealthEndpoints.Ready);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("""{"status":"Healthy","checks":{"store":{"status":"Healthy","revision":1}}}""", body.GetRawText());
    }

    [Fact]
    public async Task A_server_that_has_not_opened_its_store_is_not_ready()
    {
        await using var app = Build(_store, _time);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        var answer = await client.GetAsync(new Uri(HealthEndpoints.Ready, UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("The store is being opened.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_whose_store_fails_is_live_and_not_ready_until_it_answers_again()
    {
        await GetAsync(HealthEndpoints.Ready);
        _store.OnRefresh = () => throw new OrganizationStoreException("STORE_UNAVAILABLE", "secret-host is down.");
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(HealthEndpoints.Live)).Status);
        var (status, body) = await GetAsync(HealthEndpoints.Ready);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Equal("""{"status":"Unhealthy","checks":{"store":{"status":"Unhealthy","code":"STORE_UNAVAILABLE","reason":"The store cannot be read. The server's log says why."}}}""", body.GetRawText());

        _store.OnRefresh = null;
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(HealthEndpoints.Ready)).Status);
    }

    [Fact]
    public async Task An_unforeseen_fault_says_nothing_of_its_cause()
    {
        _store.OnRefresh = () => throw new InvalidOperationException("secret detail");
        var (status, body) = await GetAsync(HealthEndpoints.Ready);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Equal("""{"status":"Unhealthy","checks":{"store":{"status":"Unhealthy","code":"INTERNAL_ERROR","reason":"The store cannot be read. The server's log says why."}}}""", body.GetRawText());
    }

    [Fact]
    public async Task A_store_that_does_not_answer_in_time_is_not_ready()
    {
        var asked = new TaskCompletionSource();
        _store.OnRefresh = () =>
        {
            asked.SetResult();
            return new TaskCompletionSource().Task;
        };
        var answer = GetAsync(HealthEndpoints.Ready);
        await asked.Task;
        _time.Advance(TimeSpan.FromSeconds(2));
        var (status, body) = await answer;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Equal("The store did not answer within 2 s.", body.GetProperty("checks").GetProperty("store").GetProperty("reason").GetString());
    }

    [Fact]
    public async Task Health_is_not_cached()
    {
        using var response = await _client.GetAsync(new Uri(HealthEndpoints.Ready, UriKind.Relative));
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> GetAsync(string path)
    {
        using var response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        return (response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement);
    }

    private static WebApplication Build(WatchedStore store, TimeProvider time)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(time);
        builder.Services.AddSingleton<IOrganizationStore>(store);
        builder.Services.AddSingleton(new Settings { Demo = false }).AddSingleton<StoreOpening>().AddHealth();
        var app = builder.Build();
        app.MapHealth();
        return app;
    }
}
