namespace Neo4j.Driver.Internal;

/// <summary>What BEGIN, or RUN outside a transaction, tells the server about the transaction.</summary>
internal sealed record TransactionRequest(AccessMode Mode, string? Database, string? ImpersonatedUser, IReadOnlyCollection<string> Bookmarks, TransactionConfig Config)
{
    public Dictionary<string, object?> ToMetadata()
    {
        var metadata = new Dictionary<string, object?>();
        if (Bookmarks.Count > 0) metadata["bookmarks"] = Bookmarks;
        if (Config.Timeout is { } timeout) metadata["tx_timeout"] = (long)Math.Ceiling(timeout.TotalMilliseconds);
        if (Config.Metadata is { Count: > 0 } own) metadata["tx_metadata"] = own;
        if (Mode == AccessMode.Read) metadata["mode"] = "r";
        if (Database is not null) metadata["db"] = Database;
        if (ImpersonatedUser is not null) metadata["imp_user"] = ImpersonatedUser;
        return metadata;
    }
}
