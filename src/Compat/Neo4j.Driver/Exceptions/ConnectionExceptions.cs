namespace Neo4j.Driver;

/// <summary>The server cannot be reached, or the connection to it broke.</summary>
public class ServiceUnavailableException : Neo4jException
{
    /// <summary>An error of the driver.</summary>
    public ServiceUnavailableException(string message) : base(message) { }

    /// <summary>An error of the driver, with its cause.</summary>
    public ServiceUnavailableException(string message, Exception? innerException) : base(message, innerException) { }

    /// <inheritdoc />
    public override bool IsRetriable => true;
}

/// <summary>The cluster member that served this session no longer does; the next attempt finds another.</summary>
public class SessionExpiredException : Neo4jException
{
    /// <summary>An error of the driver.</summary>
    public SessionExpiredException(string message) : base(message) { }

    /// <summary>An error of the driver, with its cause.</summary>
    public SessionExpiredException(string message, Exception? innerException) : base(message, innerException) { }

    /// <inheritdoc />
    public override bool IsRetriable => true;
}

/// <summary>The server was silent for longer than it had said that it would be, or than the time limit of what it was asked.</summary>
public class ConnectionReadTimeoutException : Neo4jException
{
    /// <summary>An error of the driver.</summary>
    public ConnectionReadTimeoutException(string message) : base(message) { }

    /// <summary>An error of the driver, with its cause.</summary>
    public ConnectionReadTimeoutException(string message, Exception? innerException) : base(message, innerException) { }

    /// <inheritdoc />
    public override bool IsRetriable => true;
}

/// <summary>Client and server do not understand each other's messages.</summary>
public class ProtocolException(string message) : Neo4jException(message);

/// <summary>The connection broke after a commit was sent and before it was answered, so whether it took effect is not known.</summary>
internal sealed class UnknownCommitException(Exception cause) : ServiceUnavailableException(
    "The connection broke after the commit was sent and before it was answered. The transaction may or may not have taken effect. Read back what it wrote before it is tried again.", cause)
{
    /// <summary>False: the work would be done twice if the commit had taken effect.</summary>
    public override bool IsRetriable => false;
}
