using System.Reflection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using OrgGraph.Api.Hosting;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Telemetry;

/// <summary>Sends traces, metrics and logs to a collector over OTLP, if one is named. Without one nothing is collected and nothing is sent.</summary>
internal static class OpenTelemetryServices
{
    /// <summary>The conventions of runtime and web server come with .NET; these are its meters.</summary>
    private static readonly string[] s_meters = [Instruments.Name, StoreCall.Source, "Neo4j.Driver", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    /// <summary>Registers what the configuration asks for.</summary>
    /// <exception cref="SettingsException">A value cannot be used.</exception>
    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (!TelemetrySettings.IsWanted(configuration)) return;
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource
                .AddService("orggraph", serviceVersion: typeof(OpenTelemetryServices).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion)
                // Again, so that OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES count before the name above.
                .AddEnvironmentVariableDetector())
            .WithTracing(traces => traces
                .AddSource(Instruments.Name, StoreCall.Source)
                .AddAspNetCoreInstrumentation(options => options.Filter = http => !http.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal)))
            .WithMetrics(metrics => metrics.AddMeter(s_meters))
            .WithLogging(configureBuilder: null, options => options.IncludeFormattedMessage = true)
            .UseOtlpExporter();
    }

    /// <summary>Begins to collect, in a program that is no server. What was collected is sent when the services are disposed of.</summary>
    public static ServiceProvider StartTelemetry(this ServiceProvider services)
    {
        services.GetService<TracerProvider>();
        services.GetService<MeterProvider>();
        return services;
    }
}
