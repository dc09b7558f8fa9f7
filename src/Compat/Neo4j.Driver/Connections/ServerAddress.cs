namespace Neo4j.Driver.Internal;

internal sealed record ServerAddress(string Host, int Port)
{
    public const int DefaultPort = 7687;

    public static ServerAddress From(Uri uri) => new(uri.Host.Trim('[', ']'), uri.Port < 0 ? DefaultPort : uri.Port);

    /// <summary>An address as routing tables give it: a host, and maybe a port.</summary>
    public static ServerAddress Parse(string address) => From(new Uri("bolt://" + address));

    public override string ToString() => Host.Contains(':') ? $"[{Host}]:{Port}" : $"{Host}:{Port}";
}
