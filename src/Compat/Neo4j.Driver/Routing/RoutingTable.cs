namespace Neo4j.Driver.Internal;

/// <summary>Which members of a cluster serve a database, and until when that holds.</summary>
internal sealed record RoutingTable(string? Database, IReadOnlyList<ServerAddress> Routers, IReadOnlyList<ServerAddress> Readers, IReadOnlyList<ServerAddress> Writers, DateTimeOffset ExpiresAt)
{
    public IReadOnlyList<ServerAddress> For(AccessMode mode) => mode == AccessMode.Read ? Readers : Writers;

    public bool Serves(AccessMode mode, DateTimeOffset now) => now < ExpiresAt && For(mode).Count > 0;

    public RoutingTable Without(ServerAddress address) => this with { Routers = Except(Routers, address), Readers = Except(Readers, address), Writers = Except(Writers, address) };

    public RoutingTable WithoutWriter(ServerAddress address) => this with { Writers = Except(Writers, address) };

    /// <summary>Reads the answer to ROUTE.</summary>
    public static RoutingTable From(IReadOnlyDictionary<string, object?> metadata, string? database, DateTimeOffset now)
    {
        if (metadata.GetValueOrDefault("rt") is not Dictionary<string, object?> table || table.GetValueOrDefault("servers") is not List<object?> servers || table.GetValueOrDefault("ttl") is not long ttl)
            throw new ProtocolException("The server's routing table cannot be read: it has no servers or no time to live.");
        ServerAddress[] With(string role) => [.. servers.OfType<Dictionary<string, object?>>()
            .Where(server => server.GetValueOrDefault("role") is string found && found == role)
            .SelectMany(server => server.GetValueOrDefault("addresses") as List<object?> ?? [])
            .OfType<string>().Select(ServerAddress.Parse).Distinct()];
        var lifetime = TimeSpan.FromSeconds(Math.Clamp(ttl, 0, int.MaxValue));
        return new RoutingTable(table.GetValueOrDefault("db") as string ?? database, With("ROUTE"), With("READ"), With("WRITE"), now + lifetime);
    }

    private static ServerAddress[] Except(IReadOnlyList<ServerAddress> from, ServerAddress address) => [.. from.Where(one => one != address)];
}
