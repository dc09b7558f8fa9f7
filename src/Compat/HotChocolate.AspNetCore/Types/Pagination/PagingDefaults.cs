namespace HotChocolate.Types.Pagination;

/// <summary>What holds where no paging option is set.</summary>
internal static class PagingDefaults
{
    public const int DefaultPageSize = 10;
    public const int MaxPageSize = 50;
    public const bool IncludeTotalCount = false;
    public const bool AllowBackwardPagination = true;
    public const bool RequirePagingBoundaries = false;
    public const bool InferConnectionNameFromField = true;
    public const bool IncludeNodesField = true;

    /// <summary>The options of a field, over those of the schema, over the defaults.</summary>
    public static PagingOptions Over(this PagingOptions field, PagingOptions schema) => new()
    {
        DefaultPageSize = field.DefaultPageSize ?? schema.DefaultPageSize ?? DefaultPageSize,
        MaxPageSize = field.MaxPageSize ?? schema.MaxPageSize ?? MaxPageSize,
        IncludeTotalCount = field.IncludeTotalCount ?? schema.IncludeTotalCount ?? IncludeTotalCount,
        AllowBackwardPagination = field.AllowBackwardPagination ?? schema.AllowBackwardPagination ?? AllowBackwardPagination,
        RequirePagingBoundaries = field.RequirePagingBoundaries ?? schema.RequirePagingBoundaries ?? RequirePagingBoundaries,
        InferConnectionNameFromField = field.InferConnectionNameFromField ?? schema.InferConnectionNameFromField ?? InferConnectionNameFromField,
        IncludeNodesField = field.IncludeNodesField ?? schema.IncludeNodesField ?? IncludeNodesField,
    };
}
