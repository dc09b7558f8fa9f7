using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrgGraph.Api.Schema;
using OrgGraph.Core.Model;
using OrgGraph.Core.Store;
using OrgGraph.Files.Scenarios;

namespace OrgGraph.Scenarios;

/// <summary>The API over HTTP on a free port, reading the organisation of one scenario at a time.</summary>
public sealed class ScenarioApi : IAsyncLifetime
{
    private readonly CurrentReader _current = new();
    private WebApplication? _app;
    private HttpClient? _client;
    private GraphQLSelections? _selections;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IOrganizationStore>(_current);
        builder.Services.AddOrgGraphApi();
        _app = builder.Build();
        _app.MapOrgGraphApi();
        await _app.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
        _selections = await GraphQLSelections.ReadAsync(_client);
    }

    public async Task DisposeAsync()
    {
        _client!.Dispose();
        await _app!.DisposeAsync();
    }

    /// <summary>A way of asking a scenario's organisation; the one before cannot be used any more.</summary>
    public IScenarioTarget TargetFor(IOrganizationReader reader)
    {
        _current.Reader = reader;
        return new GraphQLTarget(_client!, _selections!);
    }

    /// <summary>A store whose current revision is chosen by the test. Only what questions need is here.</summary>
    private sealed class CurrentReader : IOrganizationStore
    {
        public IOrganizationReader? Reader { get; set; }

        public ValueTask<IOrganizationReader> OpenAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Reader!);

        public Task RefreshAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task<ImportResult> ImportAsync(IReadOnlyCollection<OrgRecord> records, string summary, IProgress<ImportProgress>? progress, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<bool> FillAsync(IReadOnlyCollection<OrgRecord> records, string summary, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlyList<KindChange>> CompareAsync(IReadOnlyCollection<OrgRecord> records, IProgress<ImportProgress>? progress, CancellationToken cancellationToken) => throw new NotSupportedException();

        public ValueTask<IReadOnlyList<Revision>> RevisionsAsync(int first, CancellationToken cancellationToken) => throw new NotSupportedException();

        public ValueTask<IAsyncEnumerable<Revision>> WatchAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
