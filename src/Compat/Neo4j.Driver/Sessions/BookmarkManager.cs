namespace Neo4j.Driver.Internal;

/// <summary>The bookmarks of a driver's own executable queries.</summary>
internal sealed class BookmarkManager : IBookmarkManager
{
    private readonly HashSet<string> bookmarks = [];
    private readonly Lock gate = new();

    public Task UpdateBookmarksAsync(string[] previousBookmarks, string[] newBookmarks, CancellationToken cancellationToken = default)
    {
        lock (gate)
        {
            bookmarks.ExceptWith(previousBookmarks);
            bookmarks.UnionWith(newBookmarks);
        }
        return Task.CompletedTask;
    }

    public Task<string[]> GetBookmarksAsync(CancellationToken cancellationToken = default)
    {
        lock (gate) return Task.FromResult(bookmarks.ToArray());
    }
}
