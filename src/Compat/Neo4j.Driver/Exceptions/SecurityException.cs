namespace Neo4j.Driver;

/// <summary>The server refuses who asks.</summary>
public class SecurityException : Neo4jException
{
    /// <summary>An error of the driver.</summary>
    public SecurityException(string message) : base(message) { }

    /// <summary>An error of the server, with its code.</summary>
    public SecurityException(string code, string message) : base(code, message) { }

    /// <summary>An error of the driver, with its cause.</summary>
    public SecurityException(string message, Exception? innerException) : base(message, innerException) { }
}

/// <summary>The credentials are wrong.</summary>
public class AuthenticationException(string message) : SecurityException(message);

/// <summary>What the server knows of the user's rights has expired; the next attempt asks anew.</summary>
public class AuthorizationException(string message) : SecurityException(message)
{
    /// <inheritdoc />
    public override bool IsRetriable => true;
}

/// <summary>The user may not do this.</summary>
public class ForbiddenException(string message) : SecurityException(message);

/// <summary>The bearer token has expired.</summary>
public class TokenExpiredException(string message) : SecurityException(message);

/// <summary>A security error that this driver has no type for.</summary>
public class UnknownSecurityException(string message) : SecurityException(message);
