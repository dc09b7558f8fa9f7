// Nullability is left open here, as in the published package.
#nullable disable annotations
namespace Neo4j.Driver;

/// <summary>The base of all errors that the server reports or that the driver meets on the way to it.</summary>
public class Neo4jException : Exception
{
    /// <summary>An error without a message.</summary>
    public Neo4jException() { }

    /// <summary>An error of the driver.</summary>
    public Neo4jException(string message) : base(message) { }

    /// <summary>An error of the server, with its code.</summary>
    public Neo4jException(string code, string message) : base(message) => Code = code;

    /// <summary>An error of the driver, with its cause.</summary>
    public Neo4jException(string message, Exception innerException) : base(message, innerException) { }

    /// <summary>An error of the server, with its code and cause.</summary>
    public Neo4jException(string code, string message, Exception innerException) : base(message, innerException) => Code = code;

    /// <summary>Whether the same work may succeed when it is tried again.</summary>
    public virtual bool IsRetriable => false;

    /// <summary>The server's code, such as <c>Neo.ClientError.Statement.SyntaxError</c>; null for errors of the driver.</summary>
    public string Code { get; internal set; }
}
