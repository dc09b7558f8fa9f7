namespace HotChocolate.Types;

/// <summary>Makes a class an object type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ObjectTypeAttribute : DescriptorAttribute
{
    /// <summary>Under the given name, or the inferred one.</summary>
    public ObjectTypeAttribute(string? name = null) => Name = name;

    /// <summary>The name in the schema.</summary>
    public string? Name { get; set; }
}
