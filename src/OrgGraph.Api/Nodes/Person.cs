namespace OrgGraph.Api.Nodes;

/// <summary>A human being.</summary>
/// <param name="Id">A readable, stable id.</param>
/// <param name="Name">The full name.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="Location">Where the person works.</param>
/// <param name="TimeZone">The IANA time zone in which the person works, such as `Europe/Berlin`.</param>
/// <param name="WorkingCalendarId">The id of the working calendar.</param>
/// <param name="ValidFrom">The first day on which it exists; null when it always has.</param>
/// <param name="ValidTo">The first day on which it no longer exists; null when no end is known.</param>
/// <param name="AsOf">The day as of which it is seen. Everything below it is seen as of the same day.</param>
public sealed record Person([property: RequiredId] string Id, string Name, string? Email, string? Location, string? TimeZone, [property: GraphQLIgnore] string? WorkingCalendarId, DateOnly? ValidFrom, DateOnly? ValidTo, DateOnly AsOf) : INode
{
    /// <summary>What people call it: its name or title.</summary>
    public string Label => Name;
}
