using Neo4j.Driver.Internal;

namespace Neo4j.Driver;

/// <summary>A date and time without an offset: Cypher's <c>LOCAL DATETIME</c>.</summary>
public sealed record LocalDateTime : TemporalValue
{
    private readonly LocalDate date;
    private readonly LocalTime time;

    /// <summary>The same date and time; its kind is ignored.</summary>
    public LocalDateTime(DateTime dateTime) => (date, time) = (new LocalDate(dateTime), new LocalTime(dateTime));

    /// <summary>A date and time by its parts.</summary>
    public LocalDateTime(int year, int month, int day, int hour, int minute, int second)
        : this(year, month, day, hour, minute, second, 0) { }

    /// <summary>A date and time by its parts.</summary>
    public LocalDateTime(int year, int month, int day, int hour, int minute, int second, int nanosecond) =>
        (date, time) = (new LocalDate(year, month, day), new LocalTime(hour, minute, second, nanosecond));

    internal LocalDateTime(long epochSeconds, int nanosecond)
    {
        var (days, second) = CivilCalendar.FloorDivide(epochSeconds, CivilCalendar.SecondsPerDay);
        (date, time) = (new LocalDate(days), new LocalTime(second * CivilCalendar.NanosPerSecond + nanosecond));
    }

    /// <summary>The year.</summary>
    public int Year => date.Year;

    /// <summary>The month, from 1.</summary>
    public int Month => date.Month;

    /// <summary>The day of the month, from 1.</summary>
    public int Day => date.Day;

    /// <summary>The hour, from 0 to 23.</summary>
    public int Hour => time.Hour;

    /// <summary>The minute, from 0 to 59.</summary>
    public int Minute => time.Minute;

    /// <summary>The second, from 0 to 59.</summary>
    public int Second => time.Second;

    /// <summary>The part of a second, in nanoseconds.</summary>
    public int Nanosecond => time.Nanosecond;

    internal long EpochSeconds => date.EpochDays * CivilCalendar.SecondsPerDay + time.SecondOfDay;

    /// <summary>The same date and time; what is finer than 100 nanoseconds is lost.</summary>
    /// <exception cref="ValueOverflowException">The year is not from 1 to 9999.</exception>
    public DateTime ToDateTime() => date.ToDateOnly().ToDateTime(time.ToTimeOnly());

    /// <summary>ISO 8601, such as <c>2026-02-28T01:02:03</c>.</summary>
    public override string ToString() => $"{date}T{time}";

    internal override object? ConvertTo(Type type) => type == typeof(DateTime) ? ToDateTime() : null;
}
