namespace HotChocolate.Types;

/// <summary>Makes a marker interface a union; the object types that implement it are its members.</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class, Inherited = false)]
public sealed class UnionTypeAttribute : DescriptorAttribute
{
    /// <summary>Under the given name, or the inferred one.</summary>
    public UnionTypeAttribute(string? name = null) => Name = name;

    /// <summary>The name in the schema.</summary>
    public string? Name { get; set; }
}
