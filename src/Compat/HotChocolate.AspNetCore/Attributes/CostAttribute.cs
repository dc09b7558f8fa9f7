using System.Reflection;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.CostAnalysis.Types;

/// <summary>The weight of a field in cost analysis.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class CostAttribute : ObjectFieldDescriptorAttribute
{
    private readonly double _weight;

    /// <summary>Weighs the field.</summary>
    public CostAttribute(double weight) => _weight = weight;

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member)
        => ((ObjectFieldDescriptor)descriptor).Definition.Cost = _weight;
}
