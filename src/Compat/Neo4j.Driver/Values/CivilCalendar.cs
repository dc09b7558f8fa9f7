namespace Neo4j.Driver.Internal;

/// <summary>The proleptic Gregorian calendar for all years that Cypher knows, which are more than <see cref="DateTime"/> has.</summary>
internal static class CivilCalendar
{
    public const long SecondsPerDay = 86_400;
    public const long NanosPerSecond = 1_000_000_000;
    public const long NanosPerDay = SecondsPerDay * NanosPerSecond;
    public const int NanosPerTick = 100;

    private const int DaysPerEra = 146_097;
    private const int YearsPerEra = 400;
    private const int EpochDayOfEraZero = 719_468; // from 0000-03-01 to 1970-01-01

    /// <summary>Days since 1970-01-01. Years are counted from March, so that a leap day is the last of its year.</summary>
    public static long ToEpochDays(long year, int month, int day)
    {
        var marchYear = month <= 2 ? year - 1 : year;
        var (era, yearOfEra) = FloorDivide(marchYear, YearsPerEra);
        var dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        return era * DaysPerEra + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - EpochDayOfEraZero;
    }

    public static (int Year, int Month, int Day) FromEpochDays(long days)
    {
        var (era, dayOfEra) = FloorDivide(days + EpochDayOfEraZero, DaysPerEra);
        var yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        var dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        var monthFromMarch = (5 * dayOfYear + 2) / 153;
        var month = (int)((monthFromMarch + 2) % 12) + 1;
        var year = yearOfEra + era * YearsPerEra + (month <= 2 ? 1 : 0);
        return ((int)year, month, (int)(dayOfYear - (153 * monthFromMarch + 2) / 5) + 1);
    }

    public static (long Quotient, long Remainder) FloorDivide(long value, long by)
    {
        var quotient = Math.DivRem(value, by, out var remainder);
        return remainder < 0 ? (quotient - 1, remainder + by) : (quotient, remainder);
    }

    public static int DaysInMonth(long year, int month) =>
        DateTime.DaysInMonth((int)FloorDivide(year, YearsPerEra).Remainder + YearsPerEra, month);

    public static void Check(string name, long value, long min, long max)
    {
        if (value < min || value > max)
            throw new ArgumentOutOfRangeException(name, value, $"The {name} must be from {min} to {max}.");
    }
}
