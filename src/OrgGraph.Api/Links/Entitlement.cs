using OrgGraph.Api.Nodes;

namespace OrgGraph.Api.Links;

/// <summary>An account has bought seats of a product.</summary>
/// <param name="Id">The id of the relationship: the same in every store.</param>
/// <param name="Account">The account.</param>
/// <param name="Product">The product.</param>
/// <param name="SeatsBought">How many seats were bought.</param>
/// <param name="SeatsActive">How many seats are in use.</param>
/// <param name="ValidFrom">The first day on which it holds; null when it always has.</param>
/// <param name="ValidTo">The first day on which it no longer holds; null when no end is known.</param>
public sealed record Entitlement([property: RequiredId] string Id, Account Account, Product Product, int SeatsBought, int SeatsActive, DateOnly? ValidFrom, DateOnly? ValidTo);
