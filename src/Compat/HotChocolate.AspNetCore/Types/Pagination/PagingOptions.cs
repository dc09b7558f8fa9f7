namespace HotChocolate.Types.Pagination;

/// <summary>How lists are paged.</summary>
public class PagingOptions
{
    /// <summary>The size of a page when none is asked for; 10 unless set.</summary>
    public int? DefaultPageSize { get; set; }

    /// <summary>The largest page that may be asked for; 50 unless set.</summary>
    public int? MaxPageSize { get; set; }

    /// <summary>Whether connections tell the total count; false unless set.</summary>
    public bool? IncludeTotalCount { get; set; }

    /// <summary>Whether <c>last</c> and <c>before</c> exist; true unless set.</summary>
    public bool? AllowBackwardPagination { get; set; }

    /// <summary>Whether <c>first</c> or <c>last</c> must be given; false unless set.</summary>
    public bool? RequirePagingBoundaries { get; set; }

    /// <summary>Whether connections are named after their field rather than their node; true unless set.</summary>
    public bool? InferConnectionNameFromField { get; set; }

    /// <summary>Whether connections have <c>nodes</c>; true unless set.</summary>
    public bool? IncludeNodesField { get; set; }
}
