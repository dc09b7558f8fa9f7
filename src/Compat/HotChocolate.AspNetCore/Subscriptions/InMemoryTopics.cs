using System.Threading.Channels;
using HotChocolate.Execution;

namespace HotChocolate.Subscriptions;

/// <summary>The topics of this process. A topic is there as long as somebody listens to it.</summary>
internal sealed class InMemoryTopics(SubscriptionOptions options) : ITopicEventSender, ITopicEventReceiver
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ITopic> _topics = new(StringComparer.Ordinal);

    /// <summary>How many topics somebody listens to.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _topics.Count;
            }
        }
    }

    public ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(topicName);
        lock (_lock)
        {
            Find<TMessage>(Full(topicName))?.Send(message);
        }

        return default;
    }

    public ValueTask CompleteAsync(string topicName)
    {
        ArgumentNullException.ThrowIfNull(topicName);
        lock (_lock)
        {
            if (_topics.Remove(Full(topicName), out var topic))
            {
                topic.Complete();
            }
        }

        return default;
    }

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default)
        => SubscribeAsync<TMessage>(topicName, null, null, cancellationToken);

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, int? bufferCapacity, TopicBufferFullMode? bufferFullMode, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(topicName);
        var name = Full(topicName);
        var buffer = Channel.CreateBounded<TMessage>(new BoundedChannelOptions(bufferCapacity ?? options.TopicBufferCapacity)
        {
            FullMode = (bufferFullMode ?? options.TopicBufferFullMode) switch
            {
                TopicBufferFullMode.DropNewest => BoundedChannelFullMode.DropNewest,
                TopicBufferFullMode.DropWrite => BoundedChannelFullMode.DropWrite,
                _ => BoundedChannelFullMode.DropOldest,
            },
            SingleReader = true,
        });
        lock (_lock)
        {
            if (Find<TMessage>(name) is not { } topic)
            {
                _topics.Add(name, topic = new Topic<TMessage>());
            }

            topic.Listeners.Add(buffer.Writer);
            return new ValueTask<ISourceStream<TMessage>>(new SourceStream<TMessage>(buffer.Reader.ReadAllAsync(cancellationToken), () => Leave(name, topic, buffer.Writer)));
        }
    }

    private string Full(string topic) => options.TopicPrefix + topic;

    private Topic<TMessage>? Find<TMessage>(string name)
        => !_topics.TryGetValue(name, out var topic) ? null
            : topic as Topic<TMessage> ?? throw new InvalidMessageTypeException(topic.MessageType, typeof(TMessage));

    private void Leave<TMessage>(string name, Topic<TMessage> topic, ChannelWriter<TMessage> listener)
    {
        lock (_lock)
        {
            if (topic.Listeners.Remove(listener) && topic.Listeners.Count == 0 && _topics.GetValueOrDefault(name) == topic)
            {
                _topics.Remove(name);
            }
        }

        listener.TryComplete();
    }
}
