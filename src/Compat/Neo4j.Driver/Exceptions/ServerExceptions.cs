namespace Neo4j.Driver;

/// <summary>The database failed while it did what it was asked.</summary>
public class DatabaseException : Neo4jException
{
    /// <summary>An error without a message.</summary>
    public DatabaseException() { }

    /// <summary>An error of the driver.</summary>
    public DatabaseException(string message) : base(message) { }

    /// <summary>An error of the server, with its code.</summary>
    public DatabaseException(string code, string message) : base(code, message) { }

    /// <summary>An error of the server, with its code and cause.</summary>
    public DatabaseException(string? code, string message, Exception? innerException) : base(code, message, innerException) { }
}

/// <summary>The database cannot do this now, for example because of a deadlock; a later attempt may succeed.</summary>
public class TransientException : Neo4jException
{
    /// <summary>An error without a message.</summary>
    public TransientException() { }

    /// <summary>An error of the server, with its code.</summary>
    public TransientException(string code, string message) : base(code, message) { }

    /// <summary>An error of the server, with its code and cause.</summary>
    public TransientException(string? code, string message, Exception? innerException) : base(code, message, innerException) { }

    /// <inheritdoc />
    public override bool IsRetriable => true;
}
