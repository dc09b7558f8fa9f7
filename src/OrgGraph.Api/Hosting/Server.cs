using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.Logging.Console;
using OrgGraph.Api.Commands;
using OrgGraph.Api.Hosting.Health;
using OrgGraph.Api.Schema;
using OrgGraph.Api.Telemetry;

namespace OrgGraph.Api.Hosting;

/// <summary>The program as a web server.</summary>
internal static class Server
{
    private const string Elsewhere = "--urls=http://127.0.0.1:5081";

    /// <summary>What is not configured is so.</summary>
    public static readonly IReadOnlyDictionary<string, string?> Defaults = new Dictionary<string, string?>
    {
        ["urls"] = "http://127.0.0.1:5080",
        ["Logging:LogLevel:Default"] = "Information",
        ["Logging:LogLevel:Microsoft"] = "Warning",
        // Each line tells when, and by the ids of trace and span, to which request it belongs.
        ["Logging:Console:FormatterName"] = "simple",
        ["Logging:Console:FormatterOptions:IncludeScopes"] = "true",
        ["Logging:Console:FormatterOptions:TimestampFormat"] = "yyyy-MM-ddTHH:mm:ss.fffZ ",
        ["Logging:Console:FormatterOptions:UseUtcTimestamp"] = "true",
        // A failed start is told in a sentence.
        ["Logging:LogLevel:Microsoft.Extensions.Hosting.Internal.Host"] = "Critical",
    };

    /// <summary>Puts the server together. Nothing is opened yet.</summary>
    /// <param name="arguments">Configuration of the form <c>--Section:Key=value</c>.</param>
    /// <exception cref="SettingsException">The configuration is wrong.</exception>
    public static WebApplication Build(string[] arguments)
    {
        try
        {
            return Assemble(arguments);
        }
        catch (Exception exception) when (ConfigurationFaults.IsOne(exception))
        {
            throw ConfigurationFaults.Tell(exception);
        }
    }

    private static WebApplication Assemble(string[] arguments)
    {
        var builder = WebApplication.CreateBuilder(arguments);
        // First, so that everything else counts before it.
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Defaults });
        // Standard output is for answers.
        builder.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        var settings = Settings.Read(builder.Configuration);
        LogLevels.Check(builder.Configuration);
        LogFormat.Check(builder.Configuration);
        builder.Services.AddSingleton(settings);
        builder.Services.AddOrganizationStore(settings);
        builder.Services.AddSingleton<StoreOpening>();
        builder.Services.AddSingleton<RevisionGauges>().AddHostedService<RevisionWatch>();
        builder.Services.AddHealth();
        AddApi(builder.Services, settings);
        builder.Services.AddTelemetry(builder.Configuration);
        var app = builder.Build();
        app.MapHealth();
        app.MapOrgGraphApi();
        return app;
    }

    /// <summary>Serves until stopped.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output, CancellationToken cancellationToken)
    {
        await using var app = Build(arguments);
        var settings = app.Services.GetRequiredService<Settings>();
        // A file is there or it is not, and is read before the first request, whose time is limited. A database comes and goes: the server starts without it, and the watch opens it.
        var reader = settings.IsNeo4j ? null : await app.Services.GetRequiredService<StoreOpening>().OpenAsync(cancellationToken);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is IOException { InnerException: AddressInUseException } or SocketException or FormatException or ArgumentOutOfRangeException || ConfigurationFaults.IsOne(exception))
        {
            await app.StopAsync(CancellationToken.None);
            throw CannotStart(exception, app.Configuration);
        }
        await Greeting.WriteAsync(
            output,
            reader is { Revision: var revision } ? $"OrgGraph answers from revision {revision.Number} ({revision.Summary.TrimEnd('.')})." : $"OrgGraph answers from Neo4j at {settings.Neo4j.Uri} whenever that does; {HealthEndpoints.Ready} says whether.",
            app.Urls,
            settings.Api.OnlyTrustedDocuments);
        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Ok;
    }

    private static void AddApi(IServiceCollection services, Settings settings)
    {
        try
        {
            services.AddOrgGraphApi(settings.Api);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"{exception.Message} OrgGraph__TrustedDocuments__Folder names the folder of the documents that are trusted.");
        }
    }

    /// <summary>What to say when the addresses to serve at, or other configuration, are the reason of a failed start.</summary>
    private static Exception CannotStart(Exception reason, IConfiguration configuration) => reason switch
    {
        IOException { InnerException: AddressInUseException } => new IOException($"{reason.Message} Stop the program that uses it, or serve elsewhere: {Elsewhere}", reason),
        SocketException => new IOException($"Nothing can be served at {configuration["urls"]}: {reason.Message}. Serve elsewhere: {Elsewhere}", reason),
        // Endpoints of Kestrel's own section count instead of these, where there are some.
        FormatException or ArgumentOutOfRangeException when !configuration.GetSection("Kestrel:Endpoints").GetChildren().Any() => new SettingsException($"'{configuration["urls"]}' is no address to serve at. Give one such as {Elsewhere}"),
        _ => ConfigurationFaults.Tell(reason),
    };
}
