using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using OrgGraph.Api.Schema;

namespace OrgGraph.Api.Http;

/// <summary>What concerns HTTP alone: compression, other origins, and what a connection may take up.</summary>
internal static class HttpBehaviour
{
    /// <summary>The most connections at a time; one beyond is closed at once.</summary>
    public const int Connections = 20_000;

    /// <summary>The most WebSockets at a time.</summary>
    public const int WebSockets = 10_000;

    private static readonly string[] s_compressed = [.. ResponseCompressionDefaults.MimeTypes, "application/graphql-response+json", "application/graphql"];

    /// <summary>Registers what <see cref="UseHttpBehaviour"/> needs, and the limits of connections.</summary>
    public static void AddHttpBehaviour(this IServiceCollection services, ApiOptions options)
    {
        services.AddResponseCompression(compression =>
        {
            // An answer holds no secret that a page of another site could guess at: it cannot ask in the name of a visitor.
            compression.EnableForHttps = true;
            compression.MimeTypes = s_compressed;
        });
        services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .WithOrigins([.. options.Origins]).WithMethods("GET", "POST").AllowAnyHeader().WithExposedHeaders("ETag").SetPreflightMaxAge(TimeSpan.FromHours(1))));
        services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = RequestTimeLimit.Policy);
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxConcurrentConnections = Connections;
            // A pause in a body is no fault as long as the body may take.
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: RequestTimeLimit.Arrival);
            kestrel.Limits.MaxConcurrentUpgradedConnections = WebSockets;
        });
    }

    /// <summary>Puts it before everything that answers.</summary>
    public static void UseHttpBehaviour(this WebApplication app, ApiOptions options)
    {
        app.UseResponseCompression();
        // Off until there is somebody to allow.
        if (options.Origins.Count > 0)
            app.UseCors();
        app.UseRequestTimeouts();
        app.UseWebSockets(options.Origins);
    }
}
