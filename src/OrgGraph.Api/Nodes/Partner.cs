namespace OrgGraph.Api.Nodes;

/// <summary>A company that sells or delivers with us.</summary>
/// <param name="Id">A readable, stable id.</param>
/// <param name="Name">What the partner is called.</param>
/// <param name="Kind">A code: `RESELLER`, `SYSTEMS_INTEGRATOR`, `ISV`, …</param>
/// <param name="ValidFrom">The first day on which it exists; null when it always has.</param>
/// <param name="ValidTo">The first day on which it no longer exists; null when no end is known.</param>
/// <param name="AsOf">The day as of which it is seen. Everything below it is seen as of the same day.</param>
public sealed record Partner([property: RequiredId] string Id, string Name, string Kind, DateOnly? ValidFrom, DateOnly? ValidTo, DateOnly AsOf) : INode
{
    /// <summary>What people call it: its name or title.</summary>
    public string Label => Name;
}
