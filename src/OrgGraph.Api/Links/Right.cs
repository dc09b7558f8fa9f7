using OrgGraph.Api.Nodes;

namespace OrgGraph.Api.Links;

/// <summary>A right in a kind of decision, held by a position, or by every position of a role.</summary>
/// <param name="Id">The id of the relationship: the same in every store.</param>
/// <param name="Position">The seat that holds it; null when a role does.</param>
/// <param name="Role">The role that holds it; null when a position does.</param>
/// <param name="Decision">The kind of decision.</param>
/// <param name="Verb">The part it plays.</param>
/// <param name="Limit">The highest amount, inclusive, in the decision's unit; null for no limit.</param>
/// <param name="Scope">The account, unit or territory, with all below it, within which it holds; null for everywhere.</param>
/// <param name="ValidFrom">The first day on which it holds; null when it always has.</param>
/// <param name="ValidTo">The first day on which it no longer holds; null when no end is known.</param>
public sealed record Right([property: RequiredId] string Id, Position? Position, string? Role, Decision Decision, Core.Model.DecisionVerb Verb, long? Limit, INode? Scope, DateOnly? ValidFrom, DateOnly? ValidTo);
