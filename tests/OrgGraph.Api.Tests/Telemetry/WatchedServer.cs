using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using OrgGraph.Api.Hosting;
using OrgGraph.Core.Store;
using OrgGraph.Files;

namespace OrgGraph.Api.Tests.Telemetry;

/// <summary>The whole server over the demo organisation, as a user would start it, with or without a collector.</summary>
internal sealed class WatchedServer : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;

    private WatchedServer(DirectoryInfo folder, WebApplication app)
    {
        _folder = folder;
        App = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public WebApplication App { get; }

    public HttpClient Client { get; }

    /// <summary>Starts it.</summary>
    /// <param name="collector">Where it sends what it tells; nowhere when null.</param>
    /// <param name="configure">Adds to it before it starts.</param>
    /// <param name="arguments">More configuration.</param>
    public static async Task<WatchedServer> StartAsync(Uri? collector, Action<WebApplication>? configure = null, params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("orggraph-telemetry-");
        string[] telemetry = collector is null ? [] : [$"--OTEL_EXPORTER_OTLP_ENDPOINT={collector}", "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf"];
        var app = Server.Build(["--urls=http://127.0.0.1:0", "--OrgGraph:Demo=false", $"--OrgGraph:Embedded:Path={Path.Combine(folder.FullName, "orggraph.db")}", .. telemetry, .. arguments]);
        configure?.Invoke(app);
        await app.StartAsync();
        // After the start, so that the import is seen too.
        await app.Services.GetRequiredService<IOrganizationStore>().ImportAsync(OrganizationFolder.Read(Repository.PathTo("seed", "contoso")).Records, "The demo organisation.", progress: null, CancellationToken.None);
        return new WatchedServer(folder, app);
    }

    /// <summary>Asks as part of a trace.</summary>
    public async Task<JsonElement> AskAsync(string trace, string query, object? variables = null, string? operationName = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables, operationName }) };
        request.Headers.Add("traceparent", $"00-{trace}-00f067aa0ba902b7-01");
        using var response = await Client.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Comes back when the collector was told something, which the server finds out by itself a moment later.</summary>
    public Task ToldAsync(Func<bool> isTold) => Eventually.ThatAsync(() =>
    {
        Send();
        return isTold();
    });

    /// <summary>Sends to the collector what has gathered. The server is stopped first, so that every request is at its end.</summary>
    public async Task FlushAsync()
    {
        await App.StopAsync();
        Send();
    }

    private void Send()
    {
        App.Services.GetRequiredService<TracerProvider>().ForceFlush();
        App.Services.GetRequiredService<MeterProvider>().ForceFlush();
        App.Services.GetRequiredService<LoggerProvider>().ForceFlush();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await App.StopAsync();
        await App.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}

/// <summary>Tests of what the program tells of itself. Its instruments are the process's, so no other test may run beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class TelemetryCollection
{
    public const string Name = "telemetry";
}
