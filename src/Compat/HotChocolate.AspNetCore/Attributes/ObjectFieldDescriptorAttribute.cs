using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>An attribute that configures a field. Several on one member apply by <see cref="Order"/>, then as they stand.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, Inherited = true, AllowMultiple = true)]
public abstract class ObjectFieldDescriptorAttribute : DescriptorAttribute
{
    /// <summary>Lower ones apply first.</summary>
    public int Order { get; set; }

    /// <summary>Configures the field.</summary>
    protected abstract void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member);

    internal void Configure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member) => OnConfigure(context, descriptor, member);
}
