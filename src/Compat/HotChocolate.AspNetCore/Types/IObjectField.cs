using System.Reflection;

namespace HotChocolate.Types;

/// <summary>A field of an object type.</summary>
public interface IObjectField
{
    /// <summary>The name of the field.</summary>
    string Name { get; }

    /// <summary>The type that declares it.</summary>
    IObjectType DeclaringType { get; }

    /// <summary>The member that it was inferred from, if any.</summary>
    MemberInfo? Member { get; }
}
