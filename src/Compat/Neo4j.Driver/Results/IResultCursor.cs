// Nullability is left open here, as in the published package.
#nullable disable annotations
namespace Neo4j.Driver;

/// <summary>A result, record by record. The server sends more only when what it has sent has been taken.</summary>
public interface IResultCursor : IAsyncEnumerable<IRecord>
{
    /// <summary>The record that <see cref="FetchAsync"/> came to.</summary>
    IRecord Current { get; }

    /// <summary>Whether records can still be taken.</summary>
    bool IsOpen { get; }

    /// <summary>The names of the columns.</summary>
    Task<string[]> KeysAsync();

    /// <summary>Leaves out all further records and says what the server tells of the query.</summary>
    Task<IResultSummary> ConsumeAsync();

    /// <summary>The next record, without going on to it; null at the end.</summary>
    Task<IRecord> PeekAsync();

    /// <summary>Goes on to the next record, if there is one.</summary>
    /// <exception cref="ResultConsumedException">The result has been consumed, or its transaction closed.</exception>
    Task<bool> FetchAsync();
}
