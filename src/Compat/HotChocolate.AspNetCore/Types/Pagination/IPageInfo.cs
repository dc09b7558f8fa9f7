namespace HotChocolate.Types.Pagination;

/// <summary>Where a page stands among all.</summary>
public interface IPageInfo
{
    /// <summary>Whether more items follow.</summary>
    bool HasNextPage { get; }

    /// <summary>Whether items precede.</summary>
    bool HasPreviousPage { get; }
}
