using Microsoft.Extensions.DependencyInjection.Extensions;
using OrgGraph.Core.Store;
using OrgGraph.Embedded;

namespace OrgGraph.Api.Hosting;

/// <summary>Where the organisation is kept, as a service.</summary>
internal static class StoreServices
{
    /// <summary>Registers the store that the settings name.</summary>
    public static void AddOrganizationStore(this IServiceCollection services, Settings settings)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new EmbeddedStore(settings.Embedded, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IOrganizationStore>(provider => provider.GetRequiredService<EmbeddedStore>());
    }

    /// <summary>The store alone, for commands that need no server.</summary>
    /// <param name="arguments">Configuration of the form <c>--Section:Key=value</c>; it counts before the environment and <c>appsettings.json</c>.</param>
    public static ServiceProvider Build(string[] arguments)
    {
        var configuration = new ConfigurationBuilder().SetBasePath(Directory.GetCurrentDirectory()).AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().AddCommandLine(arguments).Build();
        var services = new ServiceCollection();
        services.AddOrganizationStore(Settings.Read(configuration));
        return services.BuildServiceProvider();
    }
}
