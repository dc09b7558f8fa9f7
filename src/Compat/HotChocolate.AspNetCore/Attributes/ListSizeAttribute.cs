using System.Reflection;
using HotChocolate.Model;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.CostAnalysis.Types;

/// <summary>The size of a list in cost analysis.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class ListSizeAttribute : ObjectFieldDescriptorAttribute
{
    private int? _assumedSize;
    private int? _slicingArgumentDefaultValue;

    /// <summary>The most elements that the field returns.</summary>
    public int AssumedSize
    {
        get => _assumedSize ?? 0;
        set => _assumedSize = value;
    }

    /// <summary>The arguments whose values are the list's size.</summary>
    public string[] SlicingArguments { get; set; } = [];

    /// <summary>The size when no slicing argument is given.</summary>
    public int SlicingArgumentDefaultValue
    {
        get => _slicingArgumentDefaultValue ?? 0;
        set => _slicingArgumentDefaultValue = value;
    }

    /// <summary>The fields below that hold the list.</summary>
    public string[] SizedFields { get; set; } = [];

    /// <summary>Whether exactly one slicing argument must be given.</summary>
    public bool RequireOneSlicingArgument { get; set; }

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member)
        => ((ObjectFieldDescriptor)descriptor).Definition.ListSize
            = new ListSizeModel(_assumedSize, SlicingArguments, _slicingArgumentDefaultValue, SizedFields, RequireOneSlicingArgument);
}
