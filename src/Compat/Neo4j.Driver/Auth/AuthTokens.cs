namespace Neo4j.Driver;

/// <summary>Who connects, and the proof of it. Made by <see cref="AuthTokens"/>.</summary>
public interface IAuthToken;

/// <summary>The ways to say who connects.</summary>
public static class AuthTokens
{
    /// <summary>Nobody: for servers without authentication.</summary>
    public static IAuthToken None { get; } = new Internal.AuthToken(new Dictionary<string, object?> { ["scheme"] = "none" });

    /// <summary>A user name and password.</summary>
    public static IAuthToken Basic(string username, string password) => new Internal.AuthToken(new Dictionary<string, object?>
    {
        ["scheme"] = "basic",
        ["principal"] = username,
        ["credentials"] = password,
    });

    /// <summary>A user name and password of one of several realms.</summary>
    public static IAuthToken Basic(string username, string password, string realm) => new Internal.AuthToken(new Dictionary<string, object?>
    {
        ["scheme"] = "basic",
        ["principal"] = username,
        ["credentials"] = password,
        ["realm"] = realm,
    });

    /// <summary>A token of a single sign-on provider.</summary>
    public static IAuthToken Bearer(string token) =>
        new Internal.AuthToken(new Dictionary<string, object?> { ["scheme"] = "bearer", ["credentials"] = token });
}
