namespace HotChocolate.Types;

/// <summary>Makes an interface an interface type; classes that implement it implement it in the schema too.</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class, Inherited = false)]
public sealed class InterfaceTypeAttribute : DescriptorAttribute
{
    /// <summary>Under the given name, or the inferred one.</summary>
    public InterfaceTypeAttribute(string? name = null) => Name = name;

    /// <summary>The name in the schema.</summary>
    public string? Name { get; set; }
}
