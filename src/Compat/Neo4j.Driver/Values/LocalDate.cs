using System.Globalization;
using Neo4j.Driver.Internal;

namespace Neo4j.Driver;

/// <summary>A day of the calendar: Cypher's <c>DATE</c>.</summary>
public sealed record LocalDate : TemporalValue
{
    /// <summary>The day of a date and time.</summary>
    public LocalDate(DateTime date) : this(date.Year, date.Month, date.Day) { }

    /// <summary>The same day.</summary>
    public LocalDate(DateOnly date) : this(date.Year, date.Month, date.Day) { }

    /// <summary>A day by its parts. Years are from -999,999,999 to 999,999,999.</summary>
    public LocalDate(int year, int month, int day)
    {
        CivilCalendar.Check(nameof(year), year, -MaxYear, MaxYear);
        CivilCalendar.Check(nameof(month), month, 1, 12);
        CivilCalendar.Check(nameof(day), day, 1, CivilCalendar.DaysInMonth(year, month));
        (Year, Month, Day) = (year, month, day);
    }

    internal LocalDate(long epochDays) => (Year, Month, Day) = CivilCalendar.FromEpochDays(epochDays);

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The month, from 1.</summary>
    public int Month { get; }

    /// <summary>The day of the month, from 1.</summary>
    public int Day { get; }

    internal long EpochDays => CivilCalendar.ToEpochDays(Year, Month, Day);

    /// <summary>The start of this day.</summary>
    /// <exception cref="ValueOverflowException">The year is not from 1 to 9999.</exception>
    public DateTime ToDateTime() => ToDateOnly().ToDateTime(TimeOnly.MinValue);

    /// <summary>The same day.</summary>
    /// <exception cref="ValueOverflowException">The year is not from 1 to 9999.</exception>
    public DateOnly ToDateOnly() => Year is >= 1 and <= 9999
        ? new DateOnly(Year, Month, Day)
        : throw new ValueOverflowException($"The date {this} lies outside the years 1 to 9999 of .NET.");

    /// <summary>ISO 8601, such as <c>2026-02-28</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}");

    internal override object? ConvertTo(Type type) =>
        type == typeof(DateOnly) ? ToDateOnly() : type == typeof(DateTime) ? ToDateTime() : null;
}
