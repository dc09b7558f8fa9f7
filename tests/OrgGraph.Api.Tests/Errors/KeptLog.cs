using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace OrgGraph.Api.Tests.Errors;

/// <summary>Keeps the exceptions that were logged.</summary>
internal sealed class KeptLog : ILoggerProvider, ILogger
{
    public ConcurrentQueue<Exception> Exceptions { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (exception != null)
            Exceptions.Enqueue(exception);
    }

    public void Dispose()
    {
    }
}
