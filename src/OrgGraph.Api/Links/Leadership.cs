using OrgGraph.Api.Nodes;

namespace OrgGraph.Api.Links;

/// <summary>A position leads a team unit, or is one of its deputies.</summary>
/// <param name="Id">The id of the relationship: the same in every store.</param>
/// <param name="Position">The seat.</param>
/// <param name="TeamUnit">The unit.</param>
/// <param name="DeputyRank">Null for the lead; for a deputy its rank, from 1, the lowest first.</param>
/// <param name="ValidFrom">The first day on which it holds; null when it always has.</param>
/// <param name="ValidTo">The first day on which it no longer holds; null when no end is known.</param>
public sealed record Leadership([property: RequiredId] string Id, Position Position, TeamUnit TeamUnit, int? DeputyRank, DateOnly? ValidFrom, DateOnly? ValidTo);
