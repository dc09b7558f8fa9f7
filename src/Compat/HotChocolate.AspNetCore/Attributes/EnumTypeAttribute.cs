namespace HotChocolate.Types;

/// <summary>Makes an enum an enum type.</summary>
[AttributeUsage(AttributeTargets.Enum, Inherited = false)]
public sealed class EnumTypeAttribute : DescriptorAttribute
{
    /// <summary>Under the given name, or the inferred one.</summary>
    public EnumTypeAttribute(string? name = null) => Name = name;

    /// <summary>The name in the schema.</summary>
    public string? Name { get; set; }
}
