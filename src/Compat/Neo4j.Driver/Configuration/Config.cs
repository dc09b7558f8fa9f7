using System.Security.Cryptography.X509Certificates;

namespace Neo4j.Driver;

/// <summary>How a driver connects, pools and retries. Made by <see cref="ConfigBuilder"/>.</summary>
public class Config
{
    /// <summary>How long managed transactions are retried; 30 s.</summary>
    public TimeSpan MaxTransactionRetryTime { get; internal set; } = TimeSpan.FromSeconds(30);

    /// <summary>The most connections to one server; 100.</summary>
    public int MaxConnectionPoolSize { get; internal set; } = 100;

    /// <summary>The most connections to one server that are kept while unused; as many as there may be.</summary>
    public int MaxIdleConnectionPoolSize { get; internal set; } = int.MaxValue;

    /// <summary>How long to wait for a connection when all are in use; 60 s.</summary>
    public TimeSpan ConnectionAcquisitionTimeout { get; internal set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long connecting may take, until the server has let us in; 30 s.</summary>
    public TimeSpan ConnectionTimeout { get; internal set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a connection may have been unused before it is tested; null: never tested.</summary>
    public TimeSpan? ConnectionLivenessThreshold { get; internal set; }

    /// <summary>How long a connection is kept while unused; for ever.</summary>
    public TimeSpan ConnectionIdleTimeout { get; internal set; } = Timeout.InfiniteTimeSpan;

    /// <summary>How old a connection may become; one hour.</summary>
    public TimeSpan MaxConnectionLifetime { get; internal set; } = TimeSpan.FromHours(1);

    /// <summary>Whether the operating system watches over silent connections; yes.</summary>
    public bool SocketKeepAlive { get; internal set; } = true;

    /// <summary>How many records are asked for at once; 1000, and -1 for all.</summary>
    public long FetchSize { get; internal set; } = 1000;

    /// <summary>The name by which the server's logs know this application.</summary>
    public string UserAgent { get; internal set; } = Internal.BoltMessages.DefaultUserAgent;

    /// <summary>Whether connections are encrypted when the scheme does not say so.</summary>
    public EncryptionLevel EncryptionLevel => Encryption ?? EncryptionLevel.None;

    internal EncryptionLevel? Encryption { get; set; }

    internal CertificateTrustRule? TrustRule { get; set; }

    internal IReadOnlyList<X509Certificate2> TrustedCertificates { get; set; } = [];

    internal Internal.NotificationFilter Notifications { get; set; } = Internal.NotificationFilter.ServerDefault;
}
