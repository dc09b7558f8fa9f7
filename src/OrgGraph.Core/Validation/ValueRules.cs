using OrgGraph.Core.Handoffs;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Validation;

/// <summary>What the values of each kind of record may be.</summary>
internal static class ValueRules
{
    public static void Check(OrgRecord record, Faults faults)
    {
        switch (record)
        {
            case Person { TimeZone: { } zone }:
                Zone(record, zone, faults);
                break;
            case Decision decision when !Units.Contains(decision.Unit):
                faults.Add(ProblemCode.BadUnit, record, nameof(decision.Unit), $"'{decision.Unit}' is no unit.", "Write an ISO 4217 currency code such as EUR, or PERCENT, COUNT or NONE.");
                break;
            case HandoffRule rule:
                AtLeast(0, rule.SlaHours, rule, nameof(rule.SlaHours), faults);
                AtLeast(0, rule.Priority, rule, nameof(rule.Priority), faults);
                break;
            case Forum forum when Recurrence.Fault(forum.Cadence) is { } fault:
                faults.Add(ProblemCode.BadRecurrence, record, nameof(forum.Cadence), $"'{forum.Cadence}' is no recurrence rule: {fault}.", "Write an RRULE of RFC 5545, such as FREQ=WEEKLY;BYDAY=MO.");
                break;
            case WorkingCalendar calendar:
                if (!WeeklyHours.TryParse(calendar.Hours, out _, out var wrong))
                    faults.Add(ProblemCode.BadWorkingHours, record, nameof(calendar.Hours), $"The working hours cannot be used: {wrong}.", "Write one entry for each run of days and hours, such as MO-FR 09:00-17:00.");
                Zone(record, calendar.TimeZone, faults);
                break;
            case Leads leads:
                AtLeast(1, leads.DeputyRank, leads, nameof(leads.DeputyRank), faults);
                break;
            case Covers covers:
                AtLeast(0, covers.Priority, covers, nameof(covers.Priority), faults);
                break;
            case EntitledTo entitled:
                AtLeast(0, entitled.SeatsBought, entitled, nameof(entitled.SeatsBought), faults);
                AtLeast(0, entitled.SeatsActive, entitled, nameof(entitled.SeatsActive), faults);
                break;
            case HoldsRight right:
                AtLeast(0, right.Limit, right, nameof(right.Limit), faults);
                if (right.Position == null == (right.Role == null))
                {
                    faults.Add(ProblemCode.PositionOrRole, right, nameof(right.Position), right.Role == null ? "Nobody holds the right." : "Both a position and a role hold the right.",
                        "Name either a position or a role.");
                }
                break;
            case DelegatesTo delegation:
                AtLeast(0, delegation.Limit, delegation, nameof(delegation.Limit), faults);
                NotSelf(delegation, delegation.Delegator, delegation.Delegate, nameof(delegation.Delegate), "delegates to itself", faults);
                break;
            case ReportsTo line:
                NotSelf(line, line.Position, line.Manager, nameof(line.Manager), "reports to itself", faults);
                break;
            case DottedLineTo line:
                NotSelf(line, line.Position, line.Leader, nameof(line.Leader), "has a dotted line to itself", faults);
                break;
            case PartOf part:
                NotSelf(part, part.Child, part.Parent, nameof(part.Parent), "is part of itself", faults);
                break;
            case Away away:
                NotSelf(away, away.Person, away.StandIn, nameof(away.StandIn), "stands in for itself", faults);
                break;
            case ExternalKey key when !Texts.Source.IsMatch(key.Source) || RecordKind.OfNodeId(key.Source + ":") != null:
                faults.Add(ProblemCode.BadKeySource, key, nameof(key.Source), $"'{key.Source}' cannot be the source of external keys.",
                    "Write small letters, digits, '.', '_' and '-', and not the name of a kind of node, such as crm.");
                break;
        }
    }

    private static void AtLeast(long least, long? value, OrgRecord record, string property, Faults faults)
    {
        if (value < least)
            faults.Add(ProblemCode.OutOfRange, record, property, $"{value} is too low.", $"Write {least} or more.");
    }

    private static void NotSelf(OrgRecord record, string id, string? other, string property, string does, Faults faults)
    {
        if (id == other)
            faults.Add(ProblemCode.SelfReference, record, property, $"'{id}' {does}.", "Name another, or leave the row out.");
    }

    private static void Zone(OrgRecord record, string zone, Faults faults)
    {
        if (!TimeZones.Contains(zone))
            faults.Add(ProblemCode.BadTimeZone, record, "TimeZone", $"There is no time zone '{zone}'.", "Write a name from the IANA time zone database, such as Europe/Berlin.");
    }
}
