namespace Neo4j.Driver.Internal;

/// <summary>The transaction that a result belongs to.</summary>
internal interface IResultOwner
{
    /// <summary>The result has come to its end.</summary>
    ValueTask OnFinishedAsync(IReadOnlyDictionary<string, object?> metadata);

    /// <summary>The result has failed, and with it the transaction.</summary>
    ValueTask OnFailedAsync(Exception error);
}
