using System.Globalization;
using Neo4j.Driver.Internal;

namespace Neo4j.Driver;

/// <summary>A time of day without an offset: Cypher's <c>LOCAL TIME</c>.</summary>
public sealed record LocalTime : TemporalValue
{
    /// <summary>The time of day of a date and time.</summary>
    public LocalTime(DateTime time) : this(time.TimeOfDay) { }

    /// <summary>The time since midnight.</summary>
    public LocalTime(TimeSpan time) : this(time.Ticks * CivilCalendar.NanosPerTick) { }

    /// <summary>The same time.</summary>
    public LocalTime(TimeOnly time) : this(time.Ticks * CivilCalendar.NanosPerTick) { }

    /// <summary>A time by its parts.</summary>
    public LocalTime(int hour, int minute, int second) : this(hour, minute, second, 0) { }

    /// <summary>A time by its parts.</summary>
    public LocalTime(int hour, int minute, int second, int nanosecond)
    {
        CivilCalendar.Check(nameof(hour), hour, 0, 23);
        CivilCalendar.Check(nameof(minute), minute, 0, 59);
        CivilCalendar.Check(nameof(second), second, 0, 59);
        CivilCalendar.Check(nameof(nanosecond), nanosecond, 0, CivilCalendar.NanosPerSecond - 1);
        NanosOfDay = (hour * 3600L + minute * 60 + second) * CivilCalendar.NanosPerSecond + nanosecond;
    }

    internal LocalTime(long nanosOfDay)
    {
        CivilCalendar.Check("time", nanosOfDay, 0, CivilCalendar.NanosPerDay - 1);
        NanosOfDay = nanosOfDay;
    }

    /// <summary>The hour, from 0 to 23.</summary>
    public int Hour => (int)(SecondOfDay / 3600);

    /// <summary>The minute, from 0 to 59.</summary>
    public int Minute => (int)(SecondOfDay / 60 % 60);

    /// <summary>The second, from 0 to 59.</summary>
    public int Second => (int)(SecondOfDay % 60);

    /// <summary>The part of a second, in nanoseconds.</summary>
    public int Nanosecond => (int)(NanosOfDay % CivilCalendar.NanosPerSecond);

    internal long NanosOfDay { get; }

    internal long SecondOfDay => NanosOfDay / CivilCalendar.NanosPerSecond;

    /// <summary>The time since midnight; what is finer than 100 nanoseconds is lost.</summary>
    public TimeSpan ToTimeSpan() => new(NanosOfDay / CivilCalendar.NanosPerTick);

    /// <summary>The same time; what is finer than 100 nanoseconds is lost.</summary>
    public TimeOnly ToTimeOnly() => new(NanosOfDay / CivilCalendar.NanosPerTick);

    /// <summary>ISO 8601, such as <c>12:34:56.000000789</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Hour:00}:{Minute:00}:{Second:00}{Fraction(Nanosecond)}");

    internal override object? ConvertTo(Type type) =>
        type == typeof(TimeOnly) ? ToTimeOnly() : type == typeof(TimeSpan) ? ToTimeSpan() : null;
}
