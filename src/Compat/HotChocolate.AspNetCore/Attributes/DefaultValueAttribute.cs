namespace HotChocolate.Types;

/// <summary>The default of an argument or input field.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class DefaultValueAttribute : DescriptorAttribute
{
    /// <summary>As a CLR value.</summary>
    public DefaultValueAttribute(object? value) => Value = value;

    /// <summary>The CLR value.</summary>
    public object? Value { get; }
}
