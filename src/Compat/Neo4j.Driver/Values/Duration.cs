using System.Globalization;
using Neo4j.Driver.Internal;

namespace Neo4j.Driver;

/// <summary>An amount of time: Cypher's <c>DURATION</c>. Months, days and seconds are kept apart, as none is a fixed number of another.</summary>
public sealed record Duration : TemporalValue
{
    /// <summary>Seconds alone.</summary>
    public Duration(long seconds) : this(0, 0, seconds, 0) { }

    /// <summary>Seconds and nanoseconds.</summary>
    public Duration(long seconds, int nanos) : this(0, 0, seconds, nanos) { }

    /// <summary>Days, seconds and nanoseconds.</summary>
    public Duration(long days, long seconds, int nanos) : this(0, days, seconds, nanos) { }

    /// <summary>All parts. Nanoseconds are added to the seconds, which may be negative.</summary>
    public Duration(long months, long days, long seconds, int nanos)
    {
        CivilCalendar.Check(nameof(nanos), nanos, 0, CivilCalendar.NanosPerSecond - 1);
        (Months, Days, Seconds, Nanos) = (months, days, seconds, nanos);
    }

    /// <summary>The months.</summary>
    public long Months { get; }

    /// <summary>The days.</summary>
    public long Days { get; }

    /// <summary>The seconds.</summary>
    public long Seconds { get; }

    /// <summary>The nanoseconds, from 0 to 999,999,999.</summary>
    public int Nanos { get; }

    /// <summary>ISO 8601, such as <c>P14M3DT14706.500000000S</c>.</summary>
    public override string ToString()
    {
        // Minus one second and 300 million nanoseconds is -0.7 s.
        var borrow = Seconds < 0 && Nanos > 0;
        var (whole, nanos) = borrow ? (Seconds + 1, (int)(CivilCalendar.NanosPerSecond - Nanos)) : (Seconds, Nanos);
        var sign = borrow && whole == 0 ? "-" : "";
        return string.Create(CultureInfo.InvariantCulture, $"P{Months}M{Days}DT{sign}{whole}{Fraction(nanos)}S");
    }

    internal override object? ConvertTo(Type type) => type != typeof(TimeSpan) ? null
        : Months == 0 ? new TimeSpan(checked((Days * CivilCalendar.SecondsPerDay + Seconds) * TimeSpan.TicksPerSecond) + Nanos / CivilCalendar.NanosPerTick)
        : throw new ValueOverflowException($"The duration {this} has months, whose length in time is not fixed.");
}
