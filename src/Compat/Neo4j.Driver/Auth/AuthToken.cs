namespace Neo4j.Driver.Internal;

/// <summary>A class, not a record: its text must never show the credentials.</summary>
internal sealed class AuthToken(IReadOnlyDictionary<string, object?> content) : IAuthToken
{
    public IReadOnlyDictionary<string, object?> Content => content;

    public static AuthToken From(IAuthToken token) =>
        token as AuthToken ?? throw new ArgumentException("The token must be made by AuthTokens.", nameof(token));
}
