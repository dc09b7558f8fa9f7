namespace Neo4j.Driver.Internal;

/// <summary>Turns a FAILURE message into the exception that says what it means for the caller.</summary>
internal static class ServerFailure
{
    public const string NotALeader = "Neo.ClientError.Cluster.NotALeader";
    public const string ForbiddenOnReadOnlyDatabase = "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase";
    public const string DatabaseUnavailable = "Neo.TransientError.General.DatabaseUnavailable";

    public static Neo4jException ToException(string code, string message)
    {
        var exception = code switch
        {
            "Neo.ClientError.Security.Unauthorized" => new AuthenticationException(message),
            "Neo.ClientError.Security.AuthorizationExpired" => new AuthorizationException(message),
            "Neo.ClientError.Security.Forbidden" => new ForbiddenException(message),
            "Neo.ClientError.Security.TokenExpired" => new TokenExpiredException(message),
            "Neo.ClientError.Database.DatabaseNotFound" => new FatalDiscoveryException(message),
            "Neo.ClientError.Transaction.InvalidBookmark" => new InvalidBookmarkException(message),
            "Neo.ClientError.Transaction.InvalidBookmarkMixture" => new InvalidBookmarkMixtureException(message),
            "Neo.ClientError.Statement.ArgumentError" => new StatementArgumentException(message),
            "Neo.ClientError.Statement.TypeError" => new TypeException(message),
            // Terminated on purpose, by a user or an operator: trying again would work against them.
            "Neo.TransientError.Transaction.Terminated" => new ClientException("Neo.ClientError.Transaction.Terminated", message),
            "Neo.TransientError.Transaction.LockClientStopped" => new ClientException("Neo.ClientError.Transaction.LockClientStopped", message),
            _ => ByClass(code, message),
        };
        exception.Code ??= code;
        return exception;
    }

    private static Neo4jException ByClass(string code, string message)
    {
        if (code.StartsWith("Neo.ClientError.Request.", StringComparison.Ordinal)) return new ProtocolException(message);
        if (code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal)) return new UnknownSecurityException(message);
        if (code.StartsWith("Neo.TransientError.", StringComparison.Ordinal)) return new TransientException(code, message);
        if (code.StartsWith("Neo.ClientError.", StringComparison.Ordinal)) return new ClientException(code, message);
        return new DatabaseException(code, message);
    }
}
