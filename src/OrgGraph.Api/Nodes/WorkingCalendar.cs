namespace OrgGraph.Api.Nodes;

/// <summary>When somebody works.</summary>
/// <param name="Id">A readable, stable id.</param>
/// <param name="Name">What the calendar is called.</param>
/// <param name="Hours">The weekly hours in local time, one entry a day or run of days: `MO-FR 09:00-17:00`.</param>
/// <param name="Holidays">Days on which nobody works.</param>
/// <param name="TimeZone">The IANA time zone in which the hours are read.</param>
/// <param name="ValidFrom">The first day on which it exists; null when it always has.</param>
/// <param name="ValidTo">The first day on which it no longer exists; null when no end is known.</param>
/// <param name="AsOf">The day as of which it is seen. Everything below it is seen as of the same day.</param>
public sealed record WorkingCalendar([property: RequiredId] string Id, string Name, IReadOnlyList<string> Hours, IReadOnlyList<DateOnly> Holidays, string TimeZone, DateOnly? ValidFrom, DateOnly? ValidTo, DateOnly AsOf) : INode
{
    /// <summary>What people call it: its name or title.</summary>
    public string Label => Name;
}
