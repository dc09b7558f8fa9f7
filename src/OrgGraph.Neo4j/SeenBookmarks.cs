using Neo4j.Driver;

namespace OrgGraph.Neo4j;

/// <summary>How far the sessions of a store have seen its database (https://neo4j.com/docs/bolt/current/driver-api/#bookmark): the next begins no earlier.</summary>
internal sealed class SeenBookmarks : IBookmarkManager
{
    private readonly Lock _lock = new();
    private string[] _seen = [];

    /// <summary>The database may be another, such as one that was restored: it would be waited for in vain.</summary>
    public void Forget()
    {
        lock (_lock)
            _seen = [];
    }

    /// <inheritdoc/>
    public Task UpdateBookmarksAsync(string[] previousBookmarks, string[] newBookmarks, CancellationToken cancellationToken = default)
    {
        lock (_lock)
            _seen = [.. _seen.Except(previousBookmarks, StringComparer.Ordinal).Union(newBookmarks, StringComparer.Ordinal)];
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<string[]> GetBookmarksAsync(CancellationToken cancellationToken = default)
    {
        lock (_lock)
            return Task.FromResult(_seen);
    }
}
