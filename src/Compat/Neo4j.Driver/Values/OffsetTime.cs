namespace Neo4j.Driver;

/// <summary>A time of day with its offset from UTC: Cypher's <c>ZONED TIME</c>.</summary>
public sealed record OffsetTime : TemporalValue
{
    private readonly LocalTime local;

    /// <summary>The time since midnight, with its offset.</summary>
    public OffsetTime(TimeSpan time, TimeSpan offset) : this(new LocalTime(time), (int)offset.TotalSeconds) { }

    /// <summary>A time by its parts.</summary>
    public OffsetTime(int hour, int minute, int second, int offsetSeconds) : this(hour, minute, second, 0, offsetSeconds) { }

    /// <summary>A time by its parts.</summary>
    public OffsetTime(int hour, int minute, int second, int nanosecond, int offsetSeconds)
        : this(new LocalTime(hour, minute, second, nanosecond), offsetSeconds) { }

    internal OffsetTime(LocalTime local, int offsetSeconds)
    {
        this.local = local;
        OffsetSeconds = new ZoneOffset(offsetSeconds).OffsetSeconds;
    }

    /// <summary>The offset from UTC, in seconds.</summary>
    public int OffsetSeconds { get; }

    /// <summary>The hour, from 0 to 23.</summary>
    public int Hour => local.Hour;

    /// <summary>The minute, from 0 to 59.</summary>
    public int Minute => local.Minute;

    /// <summary>The second, from 0 to 59.</summary>
    public int Second => local.Second;

    /// <summary>The part of a second, in nanoseconds.</summary>
    public int Nanosecond => local.Nanosecond;

    internal long NanosOfDay => local.NanosOfDay;

    /// <summary>ISO 8601, such as <c>12:34:56+02:00</c>.</summary>
    public override string ToString() => local + ZoneOffset.Format(OffsetSeconds);

    internal override object? ConvertTo(Type type) => null;
}
