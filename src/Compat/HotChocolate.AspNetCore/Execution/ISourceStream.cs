namespace HotChocolate.Execution;

/// <summary>The messages that a subscription is fed by.</summary>
public interface ISourceStream : IAsyncDisposable
{
    /// <summary>Reads the messages as they come.</summary>
    IAsyncEnumerable<object?> ReadEventsAsync();
}

/// <summary>The messages that a subscription is fed by.</summary>
public interface ISourceStream<out TMessage> : ISourceStream
{
    /// <summary>Reads the messages as they come.</summary>
    new IAsyncEnumerable<TMessage> ReadEventsAsync();
}
