using System.Runtime.CompilerServices;
using HotChocolate.Execution;

namespace HotChocolate.Subscriptions;

/// <summary>A stream of messages as what subscriptions are fed by.</summary>
internal sealed class SourceStream<TMessage>(IAsyncEnumerable<TMessage> messages, Action? leave = null) : ISourceStream<TMessage>
{
    public IAsyncEnumerable<TMessage> ReadEventsAsync() => messages;

    IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync() => ReadAsync();

    public ValueTask DisposeAsync()
    {
        leave?.Invoke();
        return default;
    }

    private async IAsyncEnumerable<object?> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var message in messages.WithCancellation(cancellationToken))
        {
            yield return message;
        }
    }
}
