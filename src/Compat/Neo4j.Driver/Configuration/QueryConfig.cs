namespace Neo4j.Driver;

/// <summary>How an <see cref="IDriver.ExecutableQuery"/> runs.</summary>
public class QueryConfig(
    RoutingControl routing = RoutingControl.Writers,
    string? database = null,
    string? impersonatedUser = null,
    IBookmarkManager? bookmarkManager = null,
    bool enableBookmarkManager = true,
    TransactionConfig? transactionConfig = null)
{
    /// <summary>Which members of a cluster it goes to.</summary>
    public RoutingControl Routing => routing;

    /// <summary>The database; null: the user's home database.</summary>
    public string? Database => database;

    /// <summary>The user as whom it runs.</summary>
    public string? ImpersonatedUser => impersonatedUser;

    /// <summary>The bookmarks that it shares with others; null: those of the driver's own queries.</summary>
    public IBookmarkManager? BookmarkManager => bookmarkManager;

    /// <summary>Whether it sees what earlier queries of the same manager have written.</summary>
    public bool EnableBookmarkManager => enableBookmarkManager;

    /// <summary>How its transaction runs.</summary>
    public TransactionConfig? TransactionConfig => transactionConfig;
}
