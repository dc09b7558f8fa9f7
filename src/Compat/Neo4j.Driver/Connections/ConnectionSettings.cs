using System.Security.Cryptography.X509Certificates;

namespace Neo4j.Driver.Internal;

/// <summary>What the address and the configuration say about connections: whether they are routed and encrypted, and whom they trust.</summary>
internal sealed record ConnectionSettings(
    ServerAddress Address, bool Routed, bool Encrypted, CertificateTrustRule Trust, IReadOnlyList<X509Certificate2> Certificates, IReadOnlyDictionary<string, string> RoutingContext)
{
    public static ConnectionSettings From(Uri uri, Config config)
    {
        var parts = uri.Scheme.Split('+');
        if (parts[0] is not ("bolt" or "neo4j") || parts is not [_] and not [_, "s" or "ssc"])
            throw new NotSupportedException($"The scheme '{uri.Scheme}' is not known. Use bolt, bolt+s, bolt+ssc, neo4j, neo4j+s or neo4j+ssc.");
        var routed = parts[0] == "neo4j";
        if (!routed && uri.Query.Length > 0)
            throw new ArgumentException($"The address {uri.GetLeftPart(UriPartial.Path)} has a routing context, which only neo4j:// can have.", nameof(uri));
        if (parts.Length > 1 && (config.Encryption is not null || config.TrustRule is not null))
            throw new ArgumentException($"The scheme '{uri.Scheme}' says how the connection is encrypted: leave EncryptionLevel and CertificateTrustRule out.", nameof(uri));
        var address = ServerAddress.From(uri);
        return new ConnectionSettings(
            address,
            routed,
            parts.Length > 1 || config.EncryptionLevel == EncryptionLevel.Encrypted,
            parts is [_, "ssc"] ? CertificateTrustRule.TrustAny : config.TrustRule ?? CertificateTrustRule.TrustSystem,
            config.TrustedCertificates,
            Context(uri, address));
    }

    private static Dictionary<string, string> Context(Uri uri, ServerAddress address)
    {
        var context = new Dictionary<string, string> { ["address"] = address.ToString() };
        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            if (pair.Split('=') is not [var key, { Length: > 0 } value] || !context.TryAdd(Uri.UnescapeDataString(key), Uri.UnescapeDataString(value)))
                throw new ArgumentException($"The routing context '{pair}' must be key=value, each key once and none called address.", nameof(uri));
        }
        return context;
    }
}
