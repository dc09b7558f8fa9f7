using OrgGraph.Api.Nodes;

namespace OrgGraph.Api.Links;

/// <summary>A dotted line: a position answers to another for a purpose.</summary>
/// <param name="Id">The id of the relationship: the same in every store.</param>
/// <param name="Position">The seat that answers.</param>
/// <param name="Leader">The seat that it answers to.</param>
/// <param name="Purpose">A code that says for what: `FINANCE`, `SOLUTION_AREA`, …</param>
/// <param name="ValidFrom">The first day on which it holds; null when it always has.</param>
/// <param name="ValidTo">The first day on which it no longer holds; null when no end is known.</param>
public sealed record DottedReporting([property: RequiredId] string Id, Position Position, Position Leader, string Purpose, DateOnly? ValidFrom, DateOnly? ValidTo);
