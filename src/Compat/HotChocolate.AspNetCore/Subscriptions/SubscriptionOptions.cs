namespace HotChocolate.Subscriptions;

/// <summary>How topics work.</summary>
public class SubscriptionOptions
{
    /// <summary>Stands before the name of every topic.</summary>
    public string? TopicPrefix { get; set; }

    /// <summary>How many messages wait for one subscriber at most; 64 unless set.</summary>
    public int TopicBufferCapacity { get; set; } = 64;

    /// <summary>What happens to messages beyond that; the oldest is dropped unless set.</summary>
    public TopicBufferFullMode TopicBufferFullMode { get; set; } = TopicBufferFullMode.DropOldest;
}

/// <summary>Which message is lost when more wait than a subscriber's buffer holds.</summary>
public enum TopicBufferFullMode
{
    /// <summary>The newest of those that wait.</summary>
    DropNewest,

    /// <summary>The oldest of those that wait.</summary>
    DropOldest,

    /// <summary>The one that comes.</summary>
    DropWrite,
}
