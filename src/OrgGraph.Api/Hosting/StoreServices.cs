using Microsoft.Extensions.DependencyInjection.Extensions;
using OrgGraph.Api.Telemetry;
using OrgGraph.Core.Store;
using OrgGraph.Embedded;
using OrgGraph.Neo4j;

namespace OrgGraph.Api.Hosting;

/// <summary>Where the organisation is kept, as a service.</summary>
internal static class StoreServices
{
    /// <summary>Registers the store that the settings name.</summary>
    public static void AddOrganizationStore(this IServiceCollection services, Settings settings)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IOrganizationStore>(provider => settings.IsNeo4j
            ? new Neo4jStore(settings.Neo4j, provider.GetRequiredService<TimeProvider>())
            : new EmbeddedStore(settings.Embedded, provider.GetRequiredService<TimeProvider>()));
    }

    /// <summary>The store alone, for commands that need no server.</summary>
    /// <param name="arguments">Configuration of the form <c>--Section:Key=value</c>; it counts before the environment and <c>appsettings.json</c>.</param>
    public static ServiceProvider Build(string[] arguments)
    {
        var configuration = new ConfigurationBuilder().SetBasePath(Directory.GetCurrentDirectory()).AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().AddCommandLine(arguments).Build();
        var services = new ServiceCollection();
        var settings = Settings.Read(configuration);
        services.AddSingleton(settings).AddOrganizationStore(settings);
        services.AddSingleton<IConfiguration>(configuration).AddTelemetry(configuration);
        return services.BuildServiceProvider().StartTelemetry();
    }
}
