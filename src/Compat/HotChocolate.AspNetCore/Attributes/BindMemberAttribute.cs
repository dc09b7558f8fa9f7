using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>Replaces a member of the extended type.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class BindMemberAttribute : ObjectFieldDescriptorAttribute
{
    /// <summary>Replaces the member of that name.</summary>
    public BindMemberAttribute(string name) => Name = name;

    /// <summary>The name of the member.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member)
        => ((ObjectFieldDescriptor)descriptor).Definition.Replaces = Name;
}
