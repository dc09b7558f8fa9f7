using System.Collections.Concurrent;
using HotChocolate.Execution.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HotChocolate.AspNetCore.Tests.Http;

/// <summary>A server of one schema on a free port, and what it writes to its log: warnings, and what is worse.</summary>
internal sealed class SmallServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SmallServer(WebApplication app, ConcurrentQueue<string> log)
    {
        (_app, Log) = (app, log);
        Address = new Uri(app.Urls.Single());
        Client = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public ConcurrentQueue<string> Log { get; }

    public static async Task<SmallServer> StartAsync(Action<IRequestExecutorBuilder> schema, Action<KestrelServerLimits>? limits = null, TimeProvider? time = null)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => limits?.Invoke(kestrel.Limits));
        var log = new ConcurrentQueue<string>();
        builder.Logging.ClearProviders().AddProvider(new KeptLog(log));
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        schema(builder.Services.AddGraphQLServer());
        var app = builder.Build();
        app.UseWebSockets();
        app.MapGraphQL();
        await app.StartAsync();
        return new SmallServer(app, log);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private sealed class KeptLog(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
            => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                lines.Enqueue(formatter(state, exception));
            }
        }

        public void Dispose()
        {
        }
    }
}
