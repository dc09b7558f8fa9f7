using System.Threading.Channels;

namespace HotChocolate.Subscriptions;

/// <summary>A topic, whatever its messages.</summary>
internal interface ITopic
{
    Type MessageType { get; }

    void Complete();
}

/// <summary>Who listens to a topic. Each has a bounded buffer of its own, so that a slow one loses messages and holds nobody up. The caller locks.</summary>
internal sealed class Topic<TMessage> : ITopic
{
    public Type MessageType => typeof(TMessage);

    public HashSet<ChannelWriter<TMessage>> Listeners { get; } = [];

    public void Send(TMessage message)
    {
        foreach (var listener in Listeners)
        {
            listener.TryWrite(message);
        }
    }

    public void Complete()
    {
        foreach (var listener in Listeners)
        {
            listener.TryComplete();
        }
    }
}
