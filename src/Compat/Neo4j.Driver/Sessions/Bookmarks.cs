namespace Neo4j.Driver;

/// <summary>Marks of the server for what has been written; a session that is given them waits until it sees that.</summary>
public sealed class Bookmarks
{
    private Bookmarks(string[] values) => Values = values;

    /// <summary>The marks.</summary>
    public string[] Values { get; }

    /// <summary>Marks that were kept elsewhere.</summary>
    public static Bookmarks From(params string[] values) => new([.. values]);

    /// <summary>Marks that were kept elsewhere.</summary>
    public static Bookmarks From(IEnumerable<string> values) => new([.. values]);
}

/// <summary>Bookmarks that several sessions share.</summary>
public interface IBookmarkManager
{
    /// <summary>Puts new bookmarks in the place of those that they follow.</summary>
    Task UpdateBookmarksAsync(string[] previousBookmarks, string[] newBookmarks, CancellationToken cancellationToken = default);

    /// <summary>The bookmarks that the next transaction must see.</summary>
    Task<string[]> GetBookmarksAsync(CancellationToken cancellationToken = default);
}
