namespace OrgGraph.Api.Nodes;

/// <summary>A part of the map. Territories form trees.</summary>
/// <param name="Id">A readable, stable id.</param>
/// <param name="Name">What the territory is called.</param>
/// <param name="ValidFrom">The first day on which it exists; null when it always has.</param>
/// <param name="ValidTo">The first day on which it no longer exists; null when no end is known.</param>
/// <param name="AsOf">The day as of which it is seen. Everything below it is seen as of the same day.</param>
public sealed record Territory([property: RequiredId] string Id, string Name, DateOnly? ValidFrom, DateOnly? ValidTo, DateOnly AsOf) : INode
{
    /// <summary>What people call it: its name or title.</summary>
    public string Label => Name;
}
