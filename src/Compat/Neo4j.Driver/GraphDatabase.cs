using Neo4j.Driver.Internal;

namespace Neo4j.Driver;

/// <summary>
/// Makes drivers. Addresses are <c>bolt://host:port</c> for one server and <c>neo4j://host:port</c> for a cluster or Aura;
/// with <c>+s</c> encrypted, with <c>+ssc</c> encrypted and any certificate accepted. Nothing is connected until it is needed.
/// </summary>
public static class GraphDatabase
{
    /// <summary>A driver without authentication.</summary>
    public static IDriver Driver(string uri) => Driver(uri, AuthTokens.None);

    /// <summary>A driver without authentication.</summary>
    public static IDriver Driver(Uri uri) => Driver(uri, AuthTokens.None);

    /// <summary>A driver without authentication.</summary>
    public static IDriver Driver(string uri, Action<ConfigBuilder> action) => Driver(uri, AuthTokens.None, action);

    /// <summary>A driver without authentication.</summary>
    public static IDriver Driver(Uri uri, Action<ConfigBuilder> action) => Driver(uri, AuthTokens.None, action);

    /// <summary>A driver.</summary>
    public static IDriver Driver(string uri, IAuthToken authToken) => Driver(new Uri(uri), authToken);

    /// <summary>A driver.</summary>
    public static IDriver Driver(Uri uri, IAuthToken authToken) => Driver(uri, authToken, static _ => { });

    /// <summary>A driver.</summary>
    public static IDriver Driver(string uri, IAuthToken authToken, Action<ConfigBuilder> action) => Driver(new Uri(uri), authToken, action);

    /// <summary>A driver.</summary>
    /// <exception cref="NotSupportedException">The scheme is not known.</exception>
    public static IDriver Driver(Uri uri, IAuthToken authToken, Action<ConfigBuilder> action) =>
        Driver(uri, authToken, action, TimeProvider.System, Random.Shared);

    internal static IDriver Driver(Uri uri, IAuthToken authToken, Action<ConfigBuilder> action, TimeProvider time, Random random)
    {
        var config = new Config();
        action(new ConfigBuilder(config));
        var settings = ConnectionSettings.From(uri, config);
        var connector = new Connector(settings, config, AuthToken.From(authToken), time);
        IConnectionProvider connections = settings.Routed
            ? new RoutingProvider(connector, config, time)
            : new DirectProvider(new ConnectionPool(settings.Address, connector, config, time));
        return new Internal.Driver(connections, connector, config, new RetryPolicy(config.MaxTransactionRetryTime, time, random));
    }
}
