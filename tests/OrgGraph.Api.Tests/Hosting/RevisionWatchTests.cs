using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using OrgGraph.Api.Hosting;
using OrgGraph.Api.Telemetry;
using OrgGraph.Api.Tests.Errors;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Tests.Hosting;

/// <summary>What the watch does when the store is in trouble.</summary>
[Collection(DemoCollection.Name)]
public sealed class RevisionWatchTests(DemoApi demo)
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task A_store_that_was_in_trouble_is_prepared_again_whatever_the_trouble_was()
    {
        var (store, log) = (new WatchedStore(demo.Store), new KeptLog());
        using var host = Build(store, log);
        var opening = host.Services.GetRequiredService<StoreOpening>();
        await host.StartAsync();
        await LookedAsync(() => opening.IsDone);
        foreach (var trouble in new Exception[] { new OrganizationStoreException("STORE_UNAVAILABLE", "It is down."), new InvalidOperationException("Nobody thought of that.") })
        {
            var prepared = store.Prepared;
            store.OnRefresh = () => throw trouble;
            await LookedAsync(() => !opening.IsDone);
            store.OnRefresh = null;
            await LookedAsync(() => opening.IsDone);
            Assert.Equal(prepared + 1, store.Prepared);
        }
        Assert.Equal("Nobody thought of that.", Assert.Single(log.Exceptions).Message);
        await host.StopAsync();
    }

    /// <summary>Comes back when the watch has looked so often that it is so.</summary>
    private Task LookedAsync(Func<bool> isSo) => Eventually.ThatAsync(() =>
    {
        _time.Advance(TimeSpan.FromSeconds(1));
        return isSo();
    });

    private IHost Build(WatchedStore store, KeptLog log)
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Logging.AddProvider(log);
        builder.Services.AddMetrics();
        builder.Services.AddSingleton<TimeProvider>(_time).AddSingleton<IOrganizationStore>(store).AddSingleton(new Settings { Demo = false });
        builder.Services.AddSingleton<StoreOpening>().AddSingleton<RevisionGauges>().AddHostedService<RevisionWatch>();
        return builder.Build();
    }
}
