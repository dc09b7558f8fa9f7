using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>Adds the members of a class to an object type.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public class ExtendObjectTypeAttribute : DescriptorAttribute
{
    /// <summary>Extends the type of that name.</summary>
    public ExtendObjectTypeAttribute(string? name = null) => Name = name;

    /// <summary>Extends the root type of that operation.</summary>
    public ExtendObjectTypeAttribute(OperationType operationType) => Operation = operationType;

    /// <summary>Extends the type of that class.</summary>
    public ExtendObjectTypeAttribute(Type extendsType) => ExtendsType = extendsType;

    /// <summary>The name of the extended type.</summary>
    public string? Name { get; set; }

    /// <summary>The class of the extended type.</summary>
    public Type? ExtendsType { get; }

    internal OperationType? Operation { get; }
}

/// <summary>Adds the members of a class to the object type of <typeparamref name="T"/>.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ExtendObjectTypeAttribute<T> : ExtendObjectTypeAttribute
{
    /// <summary>Extends the type of <typeparamref name="T"/>.</summary>
    public ExtendObjectTypeAttribute()
        : base(typeof(T))
    {
    }
}
