using Neo4j.Driver.Internal;

namespace Neo4j.Driver;

/// <summary>What a session works on. Made by <see cref="SessionConfigBuilder"/>.</summary>
public sealed class SessionConfig
{
    internal SessionConfig() { }

    /// <summary>The database; null: the user's home database.</summary>
    public string? Database { get; internal set; }

    /// <summary>What queries outside managed transactions do; <see cref="AccessMode.Write"/>.</summary>
    public AccessMode DefaultAccessMode { get; internal set; } = AccessMode.Write;

    /// <summary>What the session must see.</summary>
    public IEnumerable<Bookmarks>? Bookmarks { get; internal set; }

    /// <summary>How many records are asked for at once; null: as the driver does.</summary>
    public long? FetchSize { get; internal set; }

    /// <summary>The user as whom the queries run.</summary>
    public string? ImpersonatedUser { get; internal set; }

    internal IBookmarkManager? BookmarkManager { get; set; }
}

/// <summary>Says what a session works on.</summary>
public sealed class SessionConfigBuilder
{
    internal SessionConfig Config { get; } = new();

    /// <summary>Sets the database and nothing else.</summary>
    public static Action<SessionConfigBuilder> ForDatabase(string database) => builder => builder.WithDatabase(database);

    /// <summary>The database.</summary>
    public SessionConfigBuilder WithDatabase(string database)
    {
        ArgumentException.ThrowIfNullOrEmpty(database);
        Config.Database = database;
        return this;
    }

    /// <summary>What queries outside managed transactions do.</summary>
    public SessionConfigBuilder WithDefaultAccessMode(AccessMode defaultAccessMode)
    {
        Config.DefaultAccessMode = defaultAccessMode;
        return this;
    }

    /// <summary>What the session must see.</summary>
    public SessionConfigBuilder WithBookmarks(params Bookmarks[] bookmarks)
    {
        Config.Bookmarks = bookmarks;
        return this;
    }

    /// <summary>Shares bookmarks with other sessions.</summary>
    public SessionConfigBuilder WithBookmarkManager(IBookmarkManager bookmarkManager)
    {
        Config.BookmarkManager = bookmarkManager;
        return this;
    }

    /// <summary>How many records are asked for at once; -1 for all.</summary>
    public SessionConfigBuilder WithFetchSize(long size)
    {
        Config.FetchSize = FetchSizes.Check(size);
        return this;
    }

    /// <summary>The user as whom the queries run.</summary>
    public SessionConfigBuilder WithImpersonatedUser(string impersonatedUser)
    {
        ArgumentException.ThrowIfNullOrEmpty(impersonatedUser);
        Config.ImpersonatedUser = impersonatedUser;
        return this;
    }
}
