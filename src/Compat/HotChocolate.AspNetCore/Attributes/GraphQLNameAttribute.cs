namespace HotChocolate;

/// <summary>Names a type, field, argument or enum value.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLNameAttribute : Attribute
{
    /// <summary>Names it.</summary>
    public GraphQLNameAttribute(string name) => Name = name;

    /// <summary>The name in the schema.</summary>
    public string Name { get; }
}
