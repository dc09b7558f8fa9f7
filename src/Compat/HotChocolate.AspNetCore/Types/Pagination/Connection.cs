namespace HotChocolate.Types.Pagination;

/// <summary>A page of a list.</summary>
public class Connection
{
    /// <summary>A page with its edges.</summary>
    public Connection(IReadOnlyList<IEdge> edges, ConnectionPageInfo info, int totalCount = 0)
    {
        ArgumentNullException.ThrowIfNull(edges);
        ArgumentNullException.ThrowIfNull(info);
        Edges = edges;
        Info = info;
        TotalCount = totalCount;
    }

    /// <summary>The items with their cursors.</summary>
    public IReadOnlyList<IEdge> Edges { get; }

    /// <summary>Where the page stands among all.</summary>
    public ConnectionPageInfo Info { get; }

    /// <summary>How many items there are on all pages.</summary>
    public int TotalCount { get; }

    /// <summary>A page without items.</summary>
    public static Connection<T> Empty<T>() => new([], ConnectionPageInfo.Empty);
}

/// <summary>A page of a list.</summary>
public class Connection<T> : Connection
{
    /// <summary>A page with its edges.</summary>
    public Connection(IReadOnlyList<IEdge<T>> edges, ConnectionPageInfo info, int totalCount = 0)
        : base(edges, info, totalCount)
    {
        Edges = edges;
    }

    /// <summary>A page without edges.</summary>
    public Connection(ConnectionPageInfo info, int totalCount = 0)
        : this([], info, totalCount)
    {
    }

    /// <summary>The items with their cursors.</summary>
    public new IReadOnlyList<IEdge<T>> Edges { get; }
}
