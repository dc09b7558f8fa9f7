namespace OrgGraph.Api.Nodes;

/// <summary>A seat. It outlives whoever sits in it; people hold it, and it may be vacant.</summary>
/// <param name="Id">A readable, stable id.</param>
/// <param name="Title">What the seat is called.</param>
/// <param name="Top">Whether nobody stands above it by design. Every other seat without a leader is a fault in the data.</param>
/// <param name="ValidFrom">The first day on which it exists; null when it always has.</param>
/// <param name="ValidTo">The first day on which it no longer exists; null when no end is known.</param>
/// <param name="AsOf">The day as of which it is seen. Everything below it is seen as of the same day.</param>
public sealed record Position([property: RequiredId] string Id, string Title, bool Top, DateOnly? ValidFrom, DateOnly? ValidTo, DateOnly AsOf) : INode
{
    /// <summary>What people call it: its name or title.</summary>
    public string Label => Title;
}
