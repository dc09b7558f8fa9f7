namespace OrgGraph.Api.Nodes;

/// <summary>A recurring meeting of the business rhythm.</summary>
/// <param name="Id">A readable, stable id.</param>
/// <param name="Name">What the meeting is called.</param>
/// <param name="Cadence">When it recurs: an iCalendar RRULE (RFC 5545, section 3.3.10).</param>
/// <param name="Roles">The roles that attend.</param>
/// <param name="TeamUnitIds">The ids of the units that attend.</param>
/// <param name="ValidFrom">The first day on which it exists; null when it always has.</param>
/// <param name="ValidTo">The first day on which it no longer exists; null when no end is known.</param>
/// <param name="AsOf">The day as of which it is seen. Everything below it is seen as of the same day.</param>
public sealed record Forum([property: RequiredId] string Id, string Name, string Cadence, IReadOnlyList<string> Roles, [property: GraphQLIgnore] IReadOnlyList<string> TeamUnitIds, DateOnly? ValidFrom, DateOnly? ValidTo, DateOnly AsOf) : INode
{
    /// <summary>What people call it: its name or title.</summary>
    public string Label => Name;
}
