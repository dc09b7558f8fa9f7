using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace OrgGraph.Api.Hosting.Health;

/// <summary>Where orchestrators and load balancers ask how the server is.</summary>
internal static class HealthEndpoints
{
    /// <summary>Whether the process runs: 200 as long as it can answer at all. One that cannot is to be restarted.</summary>
    public const string Live = "/health/live";

    /// <summary>Whether questions can be answered now: 200, or 503 with the reason. A server that is not ready gets no requests, and recovers by itself.</summary>
    public const string Ready = "/health/ready";

    public static void AddHealth(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddHealthChecks().AddCheck<StoreHealthCheck>(StoreHealthCheck.Name);
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks(Live, new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        app.MapHealthChecks(Ready, new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    /// <summary>Writes <c>{ "status": "Healthy", "checks": { "store": { "status": "Healthy", "revision": 7 } } }</c>.</summary>
    private static Task WriteAsync(HttpContext context, HealthReport report)
        => context.Response.WriteAsJsonAsync(new
        {
            status = report.Status.ToString(),
            checks = report.Entries.ToDictionary(entry => entry.Key, entry => Describe(entry.Value), StringComparer.Ordinal),
        });

    private static Dictionary<string, object> Describe(HealthReportEntry entry)
    {
        var members = new Dictionary<string, object>(StringComparer.Ordinal) { ["status"] = entry.Status.ToString() };
        foreach (var (name, value) in entry.Data)
            members.Add(name, value);
        if (entry.Description is { } reason)
            members.Add("reason", reason);
        return members;
    }
}
