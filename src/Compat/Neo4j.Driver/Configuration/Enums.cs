namespace Neo4j.Driver;

/// <summary>What a session does to the database.</summary>
public enum AccessMode
{
    /// <summary>It reads: in a cluster, from any member.</summary>
    Read,

    /// <summary>It may write: in a cluster, to the leader.</summary>
    Write,
}

/// <summary>Which members of a cluster a query goes to.</summary>
public enum RoutingControl
{
    /// <summary>The leader.</summary>
    Writers,

    /// <summary>Any member that can be read from.</summary>
    Readers,
}

/// <summary>Whether the connection is encrypted, for schemes that do not say so.</summary>
public enum EncryptionLevel
{
    /// <summary>Plain text.</summary>
    None,

    /// <summary>TLS.</summary>
    Encrypted,
}

/// <summary>Which certificates of a server are trusted.</summary>
public enum CertificateTrustRule
{
    /// <summary>Those that the operating system trusts.</summary>
    TrustSystem,

    /// <summary>Those that chain up to the given ones.</summary>
    TrustList,

    /// <summary>All: the connection is encrypted, but with whom is not known.</summary>
    TrustAny,
}

/// <summary>The lowest severity of notifications that the server sends.</summary>
public enum Severity
{
    /// <summary>Warnings.</summary>
    Warning,

    /// <summary>Warnings and information.</summary>
    Information,
}

/// <summary>A kind of notification that the server may be asked not to send.</summary>
public enum Category
{
    /// <summary>A hint of the query cannot be followed.</summary>
    Hint,

    /// <summary>A label, type or property that the database does not have.</summary>
    Unrecognized,

    /// <summary>Something that is not supported.</summary>
    Unsupported,

    /// <summary>The query may be slow.</summary>
    Performance,

    /// <summary>Something that will be removed.</summary>
    Deprecation,

    /// <summary>A matter of security.</summary>
    Security,

    /// <summary>A matter of the cluster.</summary>
    Topology,

    /// <summary>A matter of constraints and indexes.</summary>
    Schema,

    /// <summary>Anything else.</summary>
    Generic,
}
