using System.Reflection;
using System.Runtime.CompilerServices;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Types;

/// <summary>Pages a list by cursor: the field becomes a connection. A resolver that returns a <see cref="Connection{T}"/> pages by itself.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class UsePagingAttribute : ObjectFieldDescriptorAttribute
{
    private readonly PagingOptions _options = new();

    /// <summary>Pages the field; its line is its order.</summary>
    public UsePagingAttribute([CallerLineNumber] int order = 0) => Order = order;

    /// <summary>The name of the connection, without its suffix; the field's unless set.</summary>
    public string? ConnectionName { get; set; }

    /// <summary>The size of a page when none is asked for.</summary>
    public int DefaultPageSize
    {
        get => _options.DefaultPageSize ?? PagingDefaults.DefaultPageSize;
        set => _options.DefaultPageSize = value;
    }

    /// <summary>The largest page that may be asked for.</summary>
    public int MaxPageSize
    {
        get => _options.MaxPageSize ?? PagingDefaults.MaxPageSize;
        set => _options.MaxPageSize = value;
    }

    /// <summary>Whether the connection tells the total count.</summary>
    public bool IncludeTotalCount
    {
        get => _options.IncludeTotalCount ?? PagingDefaults.IncludeTotalCount;
        set => _options.IncludeTotalCount = value;
    }

    /// <summary>Whether <c>last</c> and <c>before</c> exist.</summary>
    public bool AllowBackwardPagination
    {
        get => _options.AllowBackwardPagination ?? PagingDefaults.AllowBackwardPagination;
        set => _options.AllowBackwardPagination = value;
    }

    /// <summary>Whether <c>first</c> or <c>last</c> must be given.</summary>
    public bool RequirePagingBoundaries
    {
        get => _options.RequirePagingBoundaries ?? PagingDefaults.RequirePagingBoundaries;
        set => _options.RequirePagingBoundaries = value;
    }

    /// <summary>Whether the connection is named after its field rather than its node.</summary>
    public bool InferConnectionNameFromField
    {
        get => _options.InferConnectionNameFromField ?? PagingDefaults.InferConnectionNameFromField;
        set => _options.InferConnectionNameFromField = value;
    }

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member)
    {
        var definition = ((ObjectFieldDescriptor)descriptor).Definition;
        definition.Paging = _options;
        definition.ConnectionName = ConnectionName;
    }
}
