using OrgGraph.Api.Questions;
using OrgGraph.Core.Escalation;

namespace OrgGraph.Api.Paths;

/// <summary>How are two positions connected by reporting lines?</summary>
/// <param name="From">A position, or a person with one permanent position: an id such as `person:emeka-sandoval`, or an external key.</param>
/// <param name="To">Likewise.</param>
/// <param name="Lines">Which lines count; the solid ones unless given.</param>
/// <param name="AsOf">The day, such as `2027-01-01`; the field's `asOf` unless given.</param>
public sealed record ReportingPathQuestion([property: RequiredId] string From, [property: RequiredId] string To, ReportingLines Lines = ReportingLines.Solid, DateOnly? AsOf = null)
{
    internal Core.Paths.ReportingPathQuestion Ask(DateOnly today) => new(Given.Id(From, "from"), Given.Id(To, "to"), Lines, AsOf ?? today);
}
