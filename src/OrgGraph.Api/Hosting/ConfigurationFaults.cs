using System.Security.Cryptography;

namespace OrgGraph.Api.Hosting;

/// <summary>Tells mistakes of configuration that .NET itself reports, while the host is built or started, from faults of OrgGraph.</summary>
internal static class ConfigurationFaults
{
    /// <summary>The assemblies that read configuration, by how their names begin. Not the container: it tells of services that the program forgot.</summary>
    private static readonly string[] s_readers =
    [
        "Microsoft.AspNetCore.", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.FileProviders", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging", "Microsoft.Extensions.Options",
        "System.Security.Cryptography",
    ];

    /// <summary>Whether an exception is such a mistake.</summary>
    public static bool IsOne(Exception exception)
        => exception is InvalidOperationException or ArgumentException or FormatException or DirectoryNotFoundException or CryptographicException
            && exception.Source is { } source && Array.Exists(s_readers, reader => source.StartsWith(reader, StringComparison.Ordinal));

    /// <summary>What to say of it.</summary>
    public static SettingsException Tell(Exception exception) => new($"The configuration cannot be used: {exception.Message}");
}
