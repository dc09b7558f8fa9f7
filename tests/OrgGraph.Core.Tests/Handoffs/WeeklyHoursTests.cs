using OrgGraph.Core.Handoffs;

namespace OrgGraph.Core.Tests.Handoffs;

public class WeeklyHoursTests
{
    [Fact]
    public void A_run_of_days_has_the_hours_on_each_of_them()
    {
        var hours = Parse("MO-FR 09:00-17:00");

        Assert.All([DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday], day => Assert.Equal("09:00-17:00", On(hours, day)));
        Assert.All([DayOfWeek.Saturday, DayOfWeek.Sunday], day => Assert.Equal("", On(hours, day)));
    }

    [Fact]
    public void A_run_may_pass_the_end_of_the_week()
    {
        var hours = Parse("SA-MO 10:00-12:00");

        Assert.All([DayOfWeek.Saturday, DayOfWeek.Sunday, DayOfWeek.Monday], day => Assert.Equal("10:00-12:00", On(hours, day)));
        Assert.Equal("", On(hours, DayOfWeek.Tuesday));
    }

    [Fact]
    public void Spans_of_one_day_come_in_order()
        => Assert.Equal("08:00-12:00 12:00-13:00 14:00-17:00", On(Parse("MO 14:00-17:00", "MO-TU 08:00-12:00", "MO 12:00-13:00"), DayOfWeek.Monday));

    [Fact]
    public void A_day_may_last_until_midnight()
        => Assert.Equal(TimeSpan.FromHours(24), Parse("SU 00:00-24:00").Of(DayOfWeek.Sunday)[0].End);

    [Theory]
    [InlineData("MO-FR 9:00-17:00", "cannot be read")]
    [InlineData("MO-FR 09:00–17:00", "cannot be read")]
    [InlineData("MO 09:60-17:00", "cannot be read")]
    [InlineData("MO 09:00-25:00", "cannot be read")]
    [InlineData("XX 09:00-17:00", "cannot be read")]
    [InlineData("MO-XX 09:00-17:00", "cannot be read")]
    [InlineData("mo 09:00-17:00", "cannot be read")]
    [InlineData("MO 09:00-17:00 ", "cannot be read")]
    [InlineData("MO 09:00-17:00\n", "cannot be read")]
    [InlineData("", "cannot be read")]
    [InlineData("MO 17:00-09:00", "ends before it begins")]
    [InlineData("MO 09:00-09:00", "ends before it begins")]
    [InlineData("MO 24:00-24:00", "ends before it begins")]
    [InlineData("SU-MO 10:59-12:00", "overlaps another entry on MO")]
    [InlineData("MO 09:00-10:01", "overlaps another entry on MO")]
    public void What_cannot_be_used_is_refused_whole(string entry, string fault)
    {
        Assert.False(WeeklyHours.TryParse(["MO 10:00-11:00", entry], out _, out var said));
        Assert.Equal($"'{entry}' {fault}", said);
    }

    [Fact]
    public void No_entries_are_no_hours()
    {
        Assert.False(WeeklyHours.TryParse([], out _, out var said));
        Assert.Equal("there are none", said);
    }

    private static WeeklyHours Parse(params string[] entries)
    {
        Assert.True(WeeklyHours.TryParse(entries, out var hours, out var fault), fault);
        return hours;
    }

    private static string On(WeeklyHours hours, DayOfWeek day) => string.Join(' ', hours.Of(day).Select(s => $@"{s.Start:hh\:mm}-{s.End:hh\:mm}"));
}
