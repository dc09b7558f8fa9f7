namespace HotChocolate.Types.Pagination;

/// <summary>An item of a connection with its cursor.</summary>
public interface IEdge
{
    /// <summary>The item.</summary>
    object? Node { get; }

    /// <summary>Where the item stands.</summary>
    string Cursor { get; }
}

/// <summary>An item of a connection with its cursor.</summary>
public interface IEdge<out T> : IEdge
{
    /// <summary>The item.</summary>
    new T Node { get; }
}
