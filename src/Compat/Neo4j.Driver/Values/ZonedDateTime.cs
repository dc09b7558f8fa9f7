using Neo4j.Driver.Internal;

namespace Neo4j.Driver;

/// <summary>A point in time with its zone: Cypher's <c>ZONED DATETIME</c>.</summary>
public sealed record ZonedDateTime : TemporalValue
{
    /// <summary>The same point in time with its offset.</summary>
    public ZonedDateTime(DateTimeOffset dateTimeOffset)
        : this(new LocalDateTime(dateTimeOffset.DateTime), Zone.Of((int)dateTimeOffset.Offset.TotalSeconds)) { }

    /// <summary>A point in time by seconds since 1970 in UTC.</summary>
    public ZonedDateTime(long utcSeconds, int nanos, Zone zone)
    {
        CivilCalendar.Check(nameof(nanos), nanos, 0, CivilCalendar.NanosPerSecond - 1);
        (UtcSeconds, Nanosecond, Zone) = (utcSeconds, nanos, zone);
    }

    /// <summary>A local date and time at an offset.</summary>
    public ZonedDateTime(DateTime dateTime, int offsetSeconds) : this(new LocalDateTime(dateTime), Zone.Of(offsetSeconds)) { }

    /// <summary>A local date and time in a named zone.</summary>
    public ZonedDateTime(DateTime dateTime, string zoneId) : this(new LocalDateTime(dateTime), Zone.Of(zoneId)) { }

    /// <summary>A local date and time by its parts.</summary>
    public ZonedDateTime(int year, int month, int day, int hour, int minute, int second, Zone zone)
        : this(new LocalDateTime(year, month, day, hour, minute, second), zone) { }

    /// <summary>A local date and time by its parts.</summary>
    public ZonedDateTime(int year, int month, int day, int hour, int minute, int second, int nanosecond, Zone zone)
        : this(new LocalDateTime(year, month, day, hour, minute, second, nanosecond), zone) { }

    internal ZonedDateTime(LocalDateTime local, Zone zone)
        : this(local.EpochSeconds - zone.OffsetAtLocal(local.EpochSeconds), local.Nanosecond, zone) { }

    /// <summary>Seconds since 1970 in UTC.</summary>
    public long UtcSeconds { get; }

    /// <summary>The part of a second, in nanoseconds.</summary>
    public int Nanosecond { get; }

    /// <summary>The zone.</summary>
    public Zone Zone { get; }

    /// <summary>The zone's offset from UTC at this time, in seconds.</summary>
    /// <exception cref="TimeZoneNotFoundException">This machine does not know the zone.</exception>
    public int OffsetSeconds => Zone.OffsetAtUtc(UtcSeconds);

    /// <summary>The date and time in its zone.</summary>
    public DateTime LocalDateTime => Local.ToDateTime();

    /// <summary>The date and time in UTC.</summary>
    public DateTime UtcDateTime => DateTime.SpecifyKind(new LocalDateTime(UtcSeconds, Nanosecond).ToDateTime(), DateTimeKind.Utc);

    /// <summary>The year in its zone.</summary>
    public int Year => Local.Year;

    /// <summary>The month in its zone, from 1.</summary>
    public int Month => Local.Month;

    /// <summary>The day of the month in its zone, from 1.</summary>
    public int Day => Local.Day;

    /// <summary>The hour in its zone, from 0 to 23.</summary>
    public int Hour => Local.Hour;

    /// <summary>The minute in its zone, from 0 to 59.</summary>
    public int Minute => Local.Minute;

    /// <summary>The second, from 0 to 59.</summary>
    public int Second => Local.Second;

    internal LocalDateTime Local => new(UtcSeconds + OffsetSeconds, Nanosecond);

    /// <summary>The same point in time with its offset; what is finer than 100 nanoseconds is lost.</summary>
    /// <exception cref="ValueOverflowException">The year is not from 1 to 9999.</exception>
    public DateTimeOffset ToDateTimeOffset() => new(LocalDateTime, TimeSpan.FromSeconds(OffsetSeconds));

    /// <summary>ISO 8601 with the zone, such as <c>2026-02-28T01:02:03+02:00</c> or <c>2026-07-28T01:02:03[Europe/Stockholm]</c>.</summary>
    public override string ToString() => $"{Local}{Zone}";

    internal override object? ConvertTo(Type type) =>
        type == typeof(DateTimeOffset) ? ToDateTimeOffset() : type == typeof(DateTime) ? LocalDateTime : null;
}
