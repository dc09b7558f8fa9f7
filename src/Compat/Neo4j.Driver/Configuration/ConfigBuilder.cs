using System.Security.Cryptography.X509Certificates;
using Neo4j.Driver.Internal;

namespace Neo4j.Driver;

/// <summary>Says how a driver connects, pools and retries.</summary>
public sealed class ConfigBuilder
{
    private readonly Config config;

    internal ConfigBuilder(Config config) => this.config = config;

    /// <summary>How long managed transactions are retried.</summary>
    public ConfigBuilder WithMaxTransactionRetryTime(TimeSpan time) => Set(() => config.MaxTransactionRetryTime = NotNegative(time));

    /// <summary>The most connections to one server, at least 1.</summary>
    public ConfigBuilder WithMaxConnectionPoolSize(int size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        return Set(() => config.MaxConnectionPoolSize = size);
    }

    /// <summary>The most connections to one server that are kept while unused.</summary>
    public ConfigBuilder WithMaxIdleConnectionPoolSize(int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        return Set(() => config.MaxIdleConnectionPoolSize = size);
    }

    /// <summary>How long to wait for a connection when all are in use.</summary>
    public ConfigBuilder WithConnectionAcquisitionTimeout(TimeSpan timeSpan) => Set(() => config.ConnectionAcquisitionTimeout = NotNegative(timeSpan));

    /// <summary>How long connecting may take, until the server has let us in.</summary>
    public ConfigBuilder WithConnectionTimeout(TimeSpan timeSpan) => Set(() => config.ConnectionTimeout = NotNegative(timeSpan));

    /// <summary>How long a connection may have been unused before it is tested; zero: tested each time.</summary>
    public ConfigBuilder WithConnectionLivenessCheckTimeout(TimeSpan timeout) => Set(() => config.ConnectionLivenessThreshold = NotNegative(timeout));

    /// <summary>How long a connection is kept while unused.</summary>
    public ConfigBuilder WithConnectionIdleTimeout(TimeSpan timeSpan) => Set(() => config.ConnectionIdleTimeout = timeSpan);

    /// <summary>How old a connection may become.</summary>
    public ConfigBuilder WithMaxConnectionLifetime(TimeSpan timeSpan) => Set(() => config.MaxConnectionLifetime = timeSpan);

    /// <summary>Whether the operating system watches over silent connections.</summary>
    public ConfigBuilder WithSocketKeepAliveEnabled(bool enable) => Set(() => config.SocketKeepAlive = enable);

    /// <summary>How many records are asked for at once; -1 for all.</summary>
    public ConfigBuilder WithFetchSize(long size) => Set(() => config.FetchSize = FetchSizes.Check(size));

    /// <summary>The name by which the server's logs know this application.</summary>
    public ConfigBuilder WithUserAgent(string userAgent)
    {
        ArgumentException.ThrowIfNullOrEmpty(userAgent);
        return Set(() => config.UserAgent = userAgent);
    }

    /// <summary>Whether connections are encrypted. Only with <c>bolt://</c> and <c>neo4j://</c>: the other schemes say so themselves.</summary>
    public ConfigBuilder WithEncryptionLevel(EncryptionLevel level) => Set(() => config.Encryption = level);

    /// <summary>Which certificates are trusted. Only with <c>bolt://</c> and <c>neo4j://</c>: the other schemes say so themselves.</summary>
    public ConfigBuilder WithCertificateTrustRule(CertificateTrustRule certificateTrustRule, IReadOnlyList<X509Certificate2>? trustedCaCertificates = null)
    {
        if (certificateTrustRule == CertificateTrustRule.TrustList != trustedCaCertificates is { Count: > 0 })
            throw new ArgumentException("Certificates are given with TrustList, and only with it.", nameof(trustedCaCertificates));
        return Set(() => (config.TrustRule, config.TrustedCertificates) = (certificateTrustRule, trustedCaCertificates ?? []));
    }

    /// <summary>Which notifications the server sends; what is null is left to the server.</summary>
    public ConfigBuilder WithNotifications(Severity? minimumSeverity, Category[]? disabledCategories) =>
        Set(() => config.Notifications = NotificationFilter.Of(minimumSeverity, disabledCategories));

    /// <summary>The server sends no notifications.</summary>
    public ConfigBuilder WithNotificationsDisabled() => Set(() => config.Notifications = NotificationFilter.Off);

    private ConfigBuilder Set(Action change)
    {
        change();
        return this;
    }

    private static TimeSpan NotNegative(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        return time;
    }
}
