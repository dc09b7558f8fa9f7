using OrgGraph.Api.Nodes;

namespace OrgGraph.Api.Links;

/// <summary>A person sits in a position.</summary>
/// <param name="Id">The id of the relationship: the same in every store.</param>
/// <param name="Person">Who.</param>
/// <param name="Position">The seat.</param>
/// <param name="Acting">Whether the person only fills in until the seat has a permanent holder.</param>
/// <param name="ValidFrom">The first day on which it holds; null when it always has.</param>
/// <param name="ValidTo">The first day on which it no longer holds; null when no end is known.</param>
public sealed record Holding([property: RequiredId] string Id, Person Person, Position Position, bool Acting, DateOnly? ValidFrom, DateOnly? ValidTo);
