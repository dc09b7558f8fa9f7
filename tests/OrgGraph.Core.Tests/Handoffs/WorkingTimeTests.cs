using System.Globalization;
using OrgGraph.Core.Handoffs;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Tests.Handoffs;

public class WorkingTimeTests
{
    [Theory]
    [InlineData("2026-06-15T10:00:00+02:00", 4, "2026-06-15T14:00:00+02:00")] // within a day
    [InlineData("2026-06-15T10:00:00+02:00", 7, "2026-06-15T17:00:00+02:00")] // to the very end of it
    [InlineData("2026-06-15T10:00:00+02:00", 8, "2026-06-16T10:00:00+02:00")] // over night
    [InlineData("2026-06-15T06:00:00+02:00", 1, "2026-06-15T10:00:00+02:00")] // from before the first hour
    [InlineData("2026-06-15T20:00:00+02:00", 1, "2026-06-16T10:00:00+02:00")] // from after the last
    [InlineData("2026-06-19T16:00:00+02:00", 2, "2026-06-22T10:00:00+02:00")] // over a weekend
    [InlineData("2026-06-15T08:00:00+00:00", 1, "2026-06-15T11:00:00+02:00")] // asked in another time zone
    [InlineData("2026-06-15T10:00:00+02:00", 0, "2026-06-15T10:00:00+02:00")] // no hours
    [InlineData("2026-03-27T16:00:00+01:00", 2, "2026-03-30T10:00:00+02:00")] // over the weekend on which the clock changes
    public void Only_working_hours_count(string start, int hours, string due)
        => Due(["MO-FR 09:00-17:00"], "Europe/Berlin", start, hours, due);

    [Fact]
    public void Holidays_do_not_count()
        => Due(["MO-FR 09:00-17:00"], "Europe/Berlin", "2026-12-24T16:00:00+01:00", 2, "2026-12-28T10:00:00+01:00", "2026-12-25");

    [Theory]
    [InlineData("2026-03-28T23:00:00+01:00", 4, "2026-03-29T04:00:00+02:00")] // 02:00 to 03:00 is leapt over
    [InlineData("2026-10-24T23:00:00+02:00", 4, "2026-10-25T02:00:00+01:00")] // 02:00 to 03:00 comes twice
    public void Hours_count_as_they_pass_when_the_clock_changes(string start, int hours, string due)
        => Due(["MO-SU 00:00-24:00"], "Europe/Berlin", start, hours, due);

    [Theory]
    [InlineData("SU 02:30-05:00", "2026-03-29T00:00:00+01:00", 1, "2026-03-29T04:00:00+02:00")] // begins when the clock leaps to 03:00
    [InlineData("SU 01:00-02:30", "2026-03-29T00:00:00+01:00", 1, "2026-03-29T03:00:00+02:00")] // ends then
    [InlineData("SU 02:30-05:00", "2026-10-25T00:00:00+02:00", 1, "2026-10-25T02:30:00+01:00")] // begins when it is 02:30 for the first time
    [InlineData("SU 01:00-02:30", "2026-10-25T00:00:00+02:00", 2, "2026-10-25T02:00:00+01:00")] // ends when it is 02:30 for the second
    public void Hours_that_begin_or_end_while_the_clock_changes_count(string hours, string start, int count, string due)
        => Due([hours], "Europe/Berlin", start, count, due);

    [Fact]
    public void Hours_that_meet_while_the_clock_shows_a_time_twice_count_once()
        => Due(["SU 00:00-02:30", "SU 02:30-05:00"], "Europe/Berlin", "2026-10-25T00:00:00+02:00", 6, "2026-10-25T05:00:00+01:00");

    [Fact]
    public void A_lunch_break_does_not_count()
        => Due(["MO-FR 09:00-12:00", "MO-FR 13:00-17:00"], "America/New_York", "2026-06-15T11:00:00-04:00", 2, "2026-06-15T14:00:00-04:00");

    [Theory]
    [InlineData("2026-06-15T10:00:00+00:00", 600)]
    [InlineData("9995-06-15T10:00:00+00:00", 1)]
    public void What_does_not_come_within_ten_years_is_out_of_reach(string start, int hours)
        => Assert.Null(Time(["MO 09:00-10:00"], "UTC").After(Moment(start), hours));

    [Fact]
    public void Hours_that_cannot_be_read_and_unknown_time_zones_give_no_working_time()
    {
        Assert.Null(WorkingTime.Of(Calendar(["sometimes"], "UTC")));
        Assert.Null(WorkingTime.Of(Calendar(["MO 09:00-10:00"], "Europe/Nowhere")));
        Assert.Null(WorkingTime.Usual("Europe/Nowhere"));
    }

    private static void Due(string[] hours, string zone, string start, int count, string due, params string[] holidays)
    {
        var answer = Time(hours, zone, holidays).After(Moment(start), count);

        Assert.Equal(due, answer?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
    }

    private static WorkingTime Time(string[] hours, string zone, params string[] holidays)
    {
        var time = WorkingTime.Of(Calendar(hours, zone, holidays));
        Assert.NotNull(time);
        return time;
    }

    private static WorkingCalendar Calendar(string[] hours, string zone, params string[] holidays)
        => new("working-calendar:test", "test", hours, [.. holidays.Select(Org.Date)], zone, Validity.Always);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
