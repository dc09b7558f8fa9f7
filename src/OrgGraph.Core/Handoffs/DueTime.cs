using OrgGraph.Core.Because;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Handoffs;

/// <summary>When a handoff is due: the rule's hours, counted in the working hours of whoever answers for the receiver.</summary>
/// <remarks>Without a calendar: the usual hours in the person's time zone, without holidays. Without that: in UTC.</remarks>
internal static class DueTime
{
    /// <summary>The moment, in the time zone of the calendar; null when there is no limit or it is out of reach.</summary>
    /// <param name="view">The organisation as of the day.</param>
    /// <param name="rule">The handoff rule.</param>
    /// <param name="person">Who answers for the receiver; null when nobody does.</param>
    /// <param name="startedAt">When the counting begins.</param>
    /// <param name="because">Told how it was counted.</param>
    public static DateTimeOffset? Of(OrganizationView view, Model.HandoffRule rule, string? person, DateTimeOffset startedAt, List<Step> because)
    {
        if (rule.SlaHours is not { } hours)
        {
            because.Add(StepCode.NoTimeLimit, $"{rule.Label} sets no time limit.", rule.Id);
            return null;
        }
        var receiver = person == null ? null : view.Find<Person>(person);
        var due = (OwnTime(view, receiver, because) ?? UsualTime(receiver, rule, because)).After(startedAt, hours);
        if (due is { } moment)
            because.Add(StepCode.DueCounted, $"{hours} working hours from {startedAt:yyyy-MM-dd HH:mm zzz} have passed on {moment:yyyy-MM-dd HH:mm zzz}.", rule.Id);
        else
            because.Add(StepCode.DueOutOfReach, $"{hours} working hours from {startedAt:yyyy-MM-dd HH:mm zzz} do not pass within ten years.", rule.Id);
        return due;
    }

    private static WorkingTime? OwnTime(OrganizationView view, Person? receiver, List<Step> because)
    {
        if (receiver?.WorkingCalendar is not { } id) return null;
        if (view.Find<WorkingCalendar>(id) is not { } calendar)
        {
            because.Add(StepCode.CalendarUnusable, $"{view.Label(id)}, the calendar of {receiver.Label}, is skipped: it is not in use on {view.Date:yyyy-MM-dd}.", id, receiver.Id);
            return null;
        }
        var time = WorkingTime.Of(calendar);
        if (time == null)
            because.Add(StepCode.CalendarUnusable, $"{calendar.Label}, the calendar of {receiver.Label}, is skipped: its hours cannot be read, or its time zone {calendar.TimeZone} is unknown.", id, receiver.Id);
        else
            because.Add(StepCode.CalendarUsed, $"Working hours are those of {calendar.Label}, the calendar of {receiver.Label}, in {calendar.TimeZone}.", id, receiver.Id);
        return time;
    }

    private static WorkingTime UsualTime(Person? receiver, Model.HandoffRule rule, List<Step> because)
    {
        var zone = receiver?.TimeZone;
        var time = zone == null ? null : WorkingTime.Usual(zone);
        if (zone != null && time == null)
            because.Add(StepCode.CalendarUnusable, $"{zone}, the time zone of {receiver!.Label}, is skipped: it is unknown.", receiver.Id);
        because.Add(StepCode.UsualHoursUsed, $"Working hours are the usual ones, {string.Join(", ", WorkingTime.UsualHours)} in {(time == null ? "UTC" : zone)}, as {receiver?.Label ?? "the receiver"} has no calendar that could be used.", receiver?.Id ?? rule.Id);
        return time ?? WorkingTime.Usual("UTC")!;
    }
}
