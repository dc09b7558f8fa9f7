namespace HotChocolate;

/// <summary>Describes a type, field, argument or enum value.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDescriptionAttribute : Attribute
{
    /// <summary>Describes it.</summary>
    public GraphQLDescriptionAttribute(string description) => Description = description;

    /// <summary>The description in the schema.</summary>
    public string Description { get; }
}
