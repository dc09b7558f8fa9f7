using System.Collections.Concurrent;

namespace OrgGraph.Core.Validation;

/// <summary>The time zones of the IANA database.</summary>
internal static class TimeZones
{
    private static readonly ConcurrentDictionary<string, bool> s_known = new(StringComparer.Ordinal);

    /// <summary>Whether the host's copy of the database has the zone. Looked up once for each name: the first look reads a file.</summary>
    public static bool Contains(string name) => s_known.GetOrAdd(name, static n => TimeZoneInfo.TryFindSystemTimeZoneById(n, out var zone) && zone.HasIanaId);
}
