namespace Neo4j.Driver;

/// <summary>The transaction has already been committed or rolled back.</summary>
public class TransactionClosedException(string message) : ClientException(message);

/// <summary>The session has an open transaction already.</summary>
public class TransactionNestingException(string message) : ClientException(message);

/// <summary>The transaction was used after an error in it. Code, message and cause are those of that error.</summary>
public sealed class TransactionTerminatedException : ClientException
{
    internal TransactionTerminatedException(Exception cause)
        : base((cause as Neo4jException)?.Code, cause.Message, cause) { }

    /// <inheritdoc />
    public override bool IsRetriable => InnerException is Neo4jException { IsRetriable: true };
}
