namespace Neo4j.Driver.Tests.Values;

public class TemporalTests
{
    [Fact]
    public void Every_day_of_the_calendar_of_dotnet_is_the_same_day()
    {
        for (var day = DateOnly.MinValue; day < DateOnly.MaxValue; day = day.AddDays(1))
        {
            var date = new LocalDate(day.DayNumber - 719_162L);
            if (date.Year != day.Year || date.Month != day.Month || date.Day != day.Day || date.EpochDays != day.DayNumber - 719_162L)
                Assert.Fail($"{day:O} became {date}.");
        }
    }

    [Theory, InlineData(2026, 2, 29), InlineData(2026, 13, 1), InlineData(2026, 0, 1), InlineData(1900, 2, 29), InlineData(1_000_000_000, 1, 1)]
    public void A_day_that_is_not_in_the_calendar_is_refused(int year, int month, int day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new LocalDate(year, month, day));

    [Fact]
    public void A_leap_day_of_any_century_is_a_day() => Assert.Equal("-0400-02-29", new LocalDate(-400, 2, 29).ToString());

    [Fact]
    public void A_date_beyond_dotnet_says_so() => Assert.Throws<ValueOverflowException>(() => new LocalDate(10_000, 1, 1).ToDateOnly());

    [Theory]
    [InlineData(0, 0, 0, 0, "P0M0DT0S")]
    [InlineData(14, 3, 14706, 500_000_000, "P14M3DT14706.500000000S")]
    [InlineData(0, 0, -1, 300_000_000, "P0M0DT-0.700000000S")]
    [InlineData(0, 0, -2, 300_000_000, "P0M0DT-1.700000000S")]
    public void A_duration_reads_as_the_amount_that_it_is(long months, long days, long seconds, int nanos, string text) =>
        Assert.Equal(text, new Duration(months, days, seconds, nanos).ToString());

    [Fact]
    public void A_named_zone_has_the_offset_of_its_season()
    {
        Assert.Equal(3600, new ZonedDateTime(2026, 1, 28, 12, 0, 0, Zone.Of("Europe/Stockholm")).OffsetSeconds);
        var summer = new ZonedDateTime(2026, 7, 28, 12, 0, 0, Zone.Of("Europe/Stockholm"));
        Assert.Equal(new DateTimeOffset(2026, 7, 28, 12, 0, 0, TimeSpan.FromHours(2)), summer.ToDateTimeOffset());
        Assert.Equal("2026-07-28T12:00:00[Europe/Stockholm]", summer.ToString());
    }
}
