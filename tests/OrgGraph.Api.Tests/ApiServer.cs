using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using OrgGraph.Api.Schema;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Tests;

/// <summary>The API over HTTP on a free port, in front of a store. For it, today is 15 June 2026.</summary>
public sealed class ApiServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ApiServer(WebApplication app, Uri address)
    {
        _app = app;
        Client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>Starts it.</summary>
    /// <param name="store">What it reads.</param>
    /// <param name="environment">As ASP.NET Core names it.</param>
    /// <param name="log">Where it logs, if anywhere.</param>
    /// <param name="options">What its operator decided.</param>
    /// <param name="configure">What else is special, after everything is registered.</param>
    public static async Task<ApiServer> StartAsync(
        IOrganizationStore store, string environment = "Development", ILoggerProvider? log = null, ApiOptions? options = null, Action<IServiceCollection>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        if (log != null)
            builder.Logging.AddProvider(log);
        builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 6, 15, 8, 0, 0, TimeSpan.Zero)));
        builder.Services.AddSingleton(store);
        builder.Services.AddOrgGraphApi(options);
        configure?.Invoke(builder.Services);
        var app = builder.Build();
        app.MapOrgGraphApi();
        await app.StartAsync();
        return new ApiServer(app, new Uri(app.Urls.Single()));
    }

    /// <summary>Asks, and returns the whole response: data, errors and all.</summary>
    public Task<Answer> AskAsync(string query, object? variables = null) => SendAsync(new { query, variables });

    /// <summary>Posts a request as JSON, with a header if one is given, and returns the whole response.</summary>
    public async Task<Answer> SendAsync(object request, string? header = null, string? value = null)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(request) };
        if (header != null)
            message.Headers.Add(header, value);
        using var response = await Client.SendAsync(message);
        return new Answer(response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    /// <summary>Stops it as Ctrl-C would.</summary>
    public Task StopAsync() => _app.StopAsync();

    /// <summary>Posts a text as it is.</summary>
    public Task<HttpResponseMessage> PostAsync(string body, string contentType = "application/json")
        => Client.PostAsync(new Uri("/graphql", UriKind.Relative), new StringContent(body, Encoding.UTF8, contentType));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
