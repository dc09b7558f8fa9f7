namespace HotChocolate.Types.Pagination;

/// <summary>Where a page of a connection stands among all, with its first and last cursor.</summary>
public class ConnectionPageInfo : IPageInfo
{
    /// <summary>A page's place.</summary>
    public ConnectionPageInfo(bool hasNextPage, bool hasPreviousPage, string? startCursor = null, string? endCursor = null)
    {
        HasNextPage = hasNextPage;
        HasPreviousPage = hasPreviousPage;
        StartCursor = startCursor;
        EndCursor = endCursor;
    }

    /// <summary>The place of an empty page.</summary>
    public static ConnectionPageInfo Empty { get; } = new(hasNextPage: false, hasPreviousPage: false);

    /// <inheritdoc/>
    public bool HasNextPage { get; }

    /// <inheritdoc/>
    public bool HasPreviousPage { get; }

    /// <summary>The first cursor; null on an empty page.</summary>
    public string? StartCursor { get; }

    /// <summary>The last cursor; null on an empty page.</summary>
    public string? EndCursor { get; }
}
