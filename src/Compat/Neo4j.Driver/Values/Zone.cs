using System.Globalization;
using Neo4j.Driver.Internal;

namespace Neo4j.Driver;

/// <summary>A time zone: an offset or a name.</summary>
public abstract record Zone
{
    /// <summary>A fixed offset from UTC, in seconds, at most 18 hours.</summary>
    public static Zone Of(int offsetSeconds) => new ZoneOffset(offsetSeconds);

    /// <summary>A zone of the IANA time zone database, such as <c>Europe/Stockholm</c>.</summary>
    public static Zone Of(string zoneId) => new ZoneId(zoneId);

    internal abstract int OffsetAtUtc(long utcSeconds);

    internal abstract int OffsetAtLocal(long localSeconds);
}

/// <summary>A fixed offset from UTC.</summary>
public sealed record ZoneOffset : Zone
{
    internal ZoneOffset(int offsetSeconds)
    {
        CivilCalendar.Check("offset", offsetSeconds, -64_800, 64_800);
        OffsetSeconds = offsetSeconds;
    }

    /// <summary>The offset from UTC, in seconds.</summary>
    public int OffsetSeconds { get; }

    /// <summary>The offset from UTC.</summary>
    public TimeSpan Offset => TimeSpan.FromSeconds(OffsetSeconds);

    /// <summary>ISO 8601, such as <c>+02:00</c> or <c>Z</c>.</summary>
    public override string ToString() => Format(OffsetSeconds);

    internal static string Format(int seconds)
    {
        if (seconds == 0) return "Z";
        var (sign, size) = (seconds < 0 ? '-' : '+', Math.Abs(seconds));
        var text = string.Create(CultureInfo.InvariantCulture, $"{sign}{size / 3600:00}:{size / 60 % 60:00}");
        return size % 60 == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}:{size % 60:00}");
    }

    internal override int OffsetAtUtc(long utcSeconds) => OffsetSeconds;

    internal override int OffsetAtLocal(long localSeconds) => OffsetSeconds;
}

/// <summary>A named zone of the IANA time zone database.</summary>
public sealed record ZoneId : Zone
{
    internal ZoneId(string id) => Id = id;

    /// <summary>The name, such as <c>Europe/Stockholm</c>.</summary>
    public string Id { get; }

    /// <summary>The name in brackets.</summary>
    public override string ToString() => $"[{Id}]";

    internal override int OffsetAtUtc(long utcSeconds) => Offset(utcSeconds, DateTimeKind.Utc);

    internal override int OffsetAtLocal(long localSeconds) => Offset(localSeconds, DateTimeKind.Unspecified);

    private int Offset(long seconds, DateTimeKind kind)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(Id);
        var ticks = (Int128)DateTime.UnixEpoch.Ticks + (Int128)seconds * TimeSpan.TicksPerSecond;
        if (ticks < 0 || ticks > DateTime.MaxValue.Ticks) return (int)zone.BaseUtcOffset.TotalSeconds;
        return (int)zone.GetUtcOffset(new DateTime((long)ticks, kind)).TotalSeconds;
    }
}
