namespace HotChocolate.Types;

/// <summary>Makes a field of the subscription type a stream of events.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : DescriptorAttribute
{
    /// <summary>The method of the same class that opens the stream; a topic otherwise.</summary>
    public string? With { get; set; }
}
