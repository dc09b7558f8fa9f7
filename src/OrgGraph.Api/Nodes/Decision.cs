namespace OrgGraph.Api.Nodes;

/// <summary>A kind of decision, such as a discount or a hire.</summary>
/// <param name="Id">A readable, stable id.</param>
/// <param name="Name">What the decision is called.</param>
/// <param name="Category">A code: `PRICING`, `PEOPLE`, …</param>
/// <param name="Unit">What its amounts count: an ISO 4217 currency code (amounts in minor units, such as cents), `PERCENT` (hundredths of a percent), `COUNT`, or `NONE`.</param>
/// <param name="ValidFrom">The first day on which it exists; null when it always has.</param>
/// <param name="ValidTo">The first day on which it no longer exists; null when no end is known.</param>
/// <param name="AsOf">The day as of which it is seen. Everything below it is seen as of the same day.</param>
public sealed record Decision([property: RequiredId] string Id, string Name, string Category, string Unit, DateOnly? ValidFrom, DateOnly? ValidTo, DateOnly AsOf) : INode
{
    /// <summary>What people call it: its name or title.</summary>
    public string Label => Name;
}
