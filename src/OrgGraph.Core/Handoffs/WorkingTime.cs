using System.Runtime.CompilerServices;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Handoffs;

/// <summary>Counts working hours from a moment on: hours as they pass, so that a day on which the clock changes may have one more or one less.</summary>
public sealed class WorkingTime
{
    private const int MostYears = 10;

    // A calendar is read once for as long as it is held, not for each question that counts in it.
    private static readonly ConditionalWeakTable<WorkingCalendar, WorkingTime?> s_read = [];
    private readonly WeeklyHours _hours;
    private readonly HashSet<DateOnly> _holidays;
    private readonly TimeZoneInfo _zone;

    private WorkingTime(WeeklyHours hours, IEnumerable<DateOnly> holidays, TimeZoneInfo zone) => (_hours, _holidays, _zone) = (hours, [.. holidays], zone);

    /// <summary>The hours that count where no calendar is given.</summary>
    public static IReadOnlyList<string> UsualHours { get; } = ["MO-FR 09:00-17:00"];

    /// <summary>Working time by a calendar; null when its hours cannot be read or its time zone is unknown here.</summary>
    public static WorkingTime? Of(WorkingCalendar calendar) => s_read.GetValue(calendar, static unread => Of(unread.Hours, unread.Holidays, unread.TimeZone));

    /// <summary>Working time by the usual hours, without holidays; null when the IANA time zone is unknown here.</summary>
    public static WorkingTime? Usual(string timeZone) => Of(UsualHours, [], timeZone);

    /// <summary>When so many working hours have passed, in the calendar's time zone; null when that takes more than ten years, or reaches beyond the year 9999.</summary>
    /// <param name="start">When the counting begins, in working hours or not.</param>
    /// <param name="hours">How many hours; none or fewer have passed at the start.</param>
    public DateTimeOffset? After(DateTimeOffset start, int hours)
    {
        var local = TimeZoneInfo.ConvertTime(start, _zone);
        var left = TimeSpan.FromHours(hours);
        if (left <= TimeSpan.Zero) return local;
        if (local.Year + MostYears >= DateOnly.MaxValue.Year) return null;
        var counted = start;
        var first = DateOnly.FromDateTime(local.DateTime);
        for (var day = first; day < first.AddYears(MostYears); day = day.AddDays(1))
        {
            foreach (var (from, to) in Spans(day))
            {
                if (to <= counted) continue;
                var begin = from > counted ? from : counted;
                if (to - begin >= left) return TimeZoneInfo.ConvertTime(begin + left, _zone);
                left -= to - begin;
                counted = to;
            }
        }
        return null;
    }

    private static WorkingTime? Of(IReadOnlyList<string> hours, IReadOnlyList<DateOnly> holidays, string timeZone)
        => WeeklyHours.TryParse(hours, out var week, out _) && TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var zone) ? new WorkingTime(week, holidays, zone) : null;

    private IEnumerable<(DateTimeOffset From, DateTimeOffset To)> Spans(DateOnly day)
        => _holidays.Contains(day) ? [] : _hours.Of(day.DayOfWeek).Select(span => (Moment(day, span.Start, isEnd: false), Moment(day, span.End, isEnd: true)));

    /// <summary>When the clock shows a time: where it shows it twice, first for a beginning and last for an end; where it leaps over it, when it leaps.</summary>
    private DateTimeOffset Moment(DateOnly day, TimeSpan time, bool isEnd)
    {
        var local = day.ToDateTime(TimeOnly.MinValue) + time;
        while (_zone.IsInvalidTime(local)) local = local.AddMinutes(1);
        if (!_zone.IsAmbiguousTime(local)) return new DateTimeOffset(local, _zone.GetUtcOffset(local));
        var offsets = _zone.GetAmbiguousTimeOffsets(local);
        return new DateTimeOffset(local, isEnd ? offsets.Min() : offsets.Max());
    }
}
