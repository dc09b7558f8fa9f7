#nullable disable annotations
namespace Neo4j.Driver;

/// <summary>Runs queries: a session or a transaction.</summary>
public interface IAsyncQueryRunner : IAsyncDisposable, IDisposable
{
    /// <summary>Runs a statement without parameters.</summary>
    Task<IResultCursor> RunAsync(string query);

    /// <summary>Runs a statement whose parameters are the public properties of an object.</summary>
    Task<IResultCursor> RunAsync(string query, object parameters);

    /// <summary>Runs a statement with parameters by name.</summary>
    Task<IResultCursor> RunAsync(string query, IDictionary<string, object> parameters);

    /// <summary>Runs a query.</summary>
    Task<IResultCursor> RunAsync(Query query);
}

/// <summary>A sequence of transactions, each of which sees what those before it wrote. Not for use by two at once.</summary>
public interface IAsyncSession : IAsyncQueryRunner
{
    /// <summary>What the next transaction will see; pass it to other sessions that must see it too.</summary>
    Bookmarks LastBookmarks { get; }

    /// <summary>What the session works on.</summary>
    SessionConfig SessionConfig { get; }

    /// <summary>Begins a transaction, which you commit. It is not retried.</summary>
    Task<IAsyncTransaction> BeginTransactionAsync();

    /// <summary>Begins a transaction, which you commit. It is not retried.</summary>
    Task<IAsyncTransaction> BeginTransactionAsync(Action<TransactionConfigBuilder> action);

    /// <summary>Reads in a transaction that is committed for you, and tried again after errors that may pass. The work may run more than once.</summary>
    Task<TResult> ExecuteReadAsync<TResult>(Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder> action = null);

    /// <summary>Reads in a transaction that is committed for you, and tried again after errors that may pass. The work may run more than once.</summary>
    Task ExecuteReadAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder> action = null);

    /// <summary>Writes in a transaction that is committed for you, and tried again after errors that may pass. The work may run more than once.</summary>
    Task<TResult> ExecuteWriteAsync<TResult>(Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder> action = null);

    /// <summary>Writes in a transaction that is committed for you, and tried again after errors that may pass. The work may run more than once.</summary>
    Task ExecuteWriteAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder> action = null);

    /// <summary>Gives up what is open, and the connection back.</summary>
    Task CloseAsync();

    /// <summary>Runs a statement in a transaction of its own, which commits when the result has been taken.</summary>
    Task<IResultCursor> RunAsync(string query, Action<TransactionConfigBuilder> action = null);

    /// <summary>Runs a statement in a transaction of its own, which commits when the result has been taken.</summary>
    Task<IResultCursor> RunAsync(string query, IDictionary<string, object> parameters, Action<TransactionConfigBuilder> action = null);

    /// <summary>Runs a query in a transaction of its own, which commits when the result has been taken.</summary>
    Task<IResultCursor> RunAsync(Query query, Action<TransactionConfigBuilder> action = null);
}

/// <summary>A transaction. Disposing it rolls it back if it is still open.</summary>
public interface IAsyncTransaction : IAsyncQueryRunner
{
    /// <summary>How it runs.</summary>
    TransactionConfig TransactionConfig { get; }

    /// <summary>Makes its changes last.</summary>
    Task CommitAsync();

    /// <summary>Undoes its changes.</summary>
    Task RollbackAsync();
}
