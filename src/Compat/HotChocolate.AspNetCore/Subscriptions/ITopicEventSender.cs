namespace HotChocolate.Subscriptions;

/// <summary>Sends messages to topics.</summary>
public interface ITopicEventSender
{
    /// <summary>Sends a message to all who listen to the topic now. It waits for nobody.</summary>
    ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default);

    /// <summary>Ends the topic: those who listen get what is on its way, and then the end.</summary>
    ValueTask CompleteAsync(string topicName);
}
