namespace HotChocolate.Types;

/// <summary>Names the topic of a subscription's field.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class TopicAttribute : Attribute
{
    /// <summary>The method's name, or one in which <c>{argument}</c> stands for an argument's value.</summary>
    public TopicAttribute(string? name = null) => Name = name;

    /// <summary>The name.</summary>
    public string? Name { get; }
}
