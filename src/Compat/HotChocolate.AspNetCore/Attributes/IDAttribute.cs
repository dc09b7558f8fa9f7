namespace HotChocolate.Types.Relay;

/// <summary>Makes a field or argument an <c>ID</c>, as nullable as its CLR type.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Method)]
public class IDAttribute : DescriptorAttribute
{
    /// <summary>An id, of the type of that name.</summary>
    public IDAttribute(string? typeName = null) => TypeName = typeName;

    /// <summary>The name of the type; it has a meaning for global object identification only, which is not covered.</summary>
    public string? TypeName { get; }
}

/// <summary>Makes a field or argument an <c>ID</c>, as nullable as its CLR type.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Method)]
public sealed class IDAttribute<T> : IDAttribute
{
    /// <summary>An id of the type of <typeparamref name="T"/>.</summary>
    public IDAttribute()
        : base(typeof(T).Name)
    {
    }
}
