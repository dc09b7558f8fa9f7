namespace HotChocolate;

/// <summary>Gives a field or argument a schema type of its own instead of the inferred one.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public class GraphQLTypeAttribute : Attribute
{
    /// <summary>By a schema type such as <c>typeof(NonNullType&lt;IdType&gt;)</c>.</summary>
    public GraphQLTypeAttribute(Type type) => Type = type;

    /// <summary>By a type in GraphQL's notation, such as <c>[Int!]</c>.</summary>
    public GraphQLTypeAttribute(string typeSyntax) => TypeSyntax = typeSyntax;

    /// <summary>The schema type.</summary>
    public Type? Type { get; }

    /// <summary>The type in GraphQL's notation.</summary>
    public string? TypeSyntax { get; }
}

/// <summary>Gives a field or argument a schema type of its own instead of the inferred one.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class GraphQLTypeAttribute<T> : GraphQLTypeAttribute
{
    /// <summary>By the schema type <typeparamref name="T"/>.</summary>
    public GraphQLTypeAttribute()
        : base(typeof(T))
    {
    }
}
