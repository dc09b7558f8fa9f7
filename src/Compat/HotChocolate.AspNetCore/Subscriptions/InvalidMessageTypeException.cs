namespace HotChocolate.Subscriptions;

/// <summary>A topic carries messages of one type, and another was asked for or sent.</summary>
public class InvalidMessageTypeException : Exception
{
    /// <summary>Says which types they are.</summary>
    public InvalidMessageTypeException(Type topicMessageType, Type requestedMessageType)
        : base($"The topic carries messages of the type {topicMessageType}, not {requestedMessageType}.")
    {
        TopicMessageType = topicMessageType;
        RequestedMessageType = requestedMessageType;
    }

    /// <summary>The type of the topic's messages.</summary>
    public Type TopicMessageType { get; }

    /// <summary>The other type.</summary>
    public Type RequestedMessageType { get; }
}
