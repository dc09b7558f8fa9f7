namespace HotChocolate.Types.Pagination;

/// <summary>An item of a connection with its cursor.</summary>
public class Edge<T> : IEdge<T>
{
    private readonly string? _cursor;
    private readonly Func<Edge<T>, string>? _resolveCursor;

    /// <summary>With a cursor.</summary>
    public Edge(T node, string cursor)
    {
        ArgumentException.ThrowIfNullOrEmpty(cursor);
        Node = node;
        _cursor = cursor;
    }

    /// <summary>With a cursor that is made when it is asked for.</summary>
    public Edge(T node, Func<T, string> resolveCursor)
    {
        ArgumentNullException.ThrowIfNull(resolveCursor);
        Node = node;
        _resolveCursor = edge => resolveCursor(edge.Node);
    }

    /// <summary>With a cursor that is made when it is asked for.</summary>
    public Edge(T node, Func<Edge<T>, string> resolveCursor)
    {
        ArgumentNullException.ThrowIfNull(resolveCursor);
        Node = node;
        _resolveCursor = resolveCursor;
    }

    /// <inheritdoc/>
    public T Node { get; }

    /// <inheritdoc/>
    object? IEdge.Node => Node;

    /// <inheritdoc/>
    public string Cursor => _cursor ?? _resolveCursor!(this);
}
