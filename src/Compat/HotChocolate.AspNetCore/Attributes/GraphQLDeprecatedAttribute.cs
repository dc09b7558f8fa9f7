namespace HotChocolate;

/// <summary>Marks a field, argument, input field or enum value as deprecated.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDeprecatedAttribute : Attribute
{
    /// <summary>Deprecates it.</summary>
    public GraphQLDeprecatedAttribute(string deprecationReason) => DeprecationReason = deprecationReason;

    /// <summary>Why, and what to use instead.</summary>
    public string DeprecationReason { get; }
}
