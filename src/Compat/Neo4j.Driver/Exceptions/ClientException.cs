namespace Neo4j.Driver;

/// <summary>The client asked for something that the server cannot do, or used the driver wrongly.</summary>
public class ClientException : Neo4jException
{
    /// <summary>An error without a message.</summary>
    public ClientException() { }

    /// <summary>An error of the driver.</summary>
    public ClientException(string message) : base(message) { }

    /// <summary>An error of the server, with its code.</summary>
    public ClientException(string code, string message) : base(code, message) { }

    /// <summary>An error of the driver, with its cause.</summary>
    public ClientException(string message, Exception? innerException) : base(message, innerException) { }

    /// <summary>An error of the server, with its code and cause.</summary>
    public ClientException(string? code, string message, Exception? innerException) : base(code, message, innerException) { }
}

/// <summary>A query's argument has a wrong value.</summary>
public class StatementArgumentException(string message) : ClientException(message);

/// <summary>A query's value has a wrong type.</summary>
public class TypeException(string message) : ClientException(message);

/// <summary>A temporal value lies beyond what the .NET type can hold.</summary>
public class ValueOverflowException(string message) : ClientException(message);

/// <summary>The records of a result were asked for after it had been consumed.</summary>
public class ResultConsumedException(string message) : ClientException(message);

/// <summary>The database that was asked for cannot be found; trying again does not help.</summary>
public class FatalDiscoveryException(string message) : ClientException(message);

/// <summary>A bookmark is not one of this server's.</summary>
public class InvalidBookmarkException(string message) : ClientException(message);

/// <summary>The bookmarks belong to several databases.</summary>
public class InvalidBookmarkMixtureException(string message) : ClientException(message);
