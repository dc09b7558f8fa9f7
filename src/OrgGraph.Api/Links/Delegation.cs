using OrgGraph.Api.Nodes;

namespace OrgGraph.Api.Links;

/// <summary>A person passes on what a position of theirs may decide.</summary>
/// <param name="Id">The id of the relationship: the same in every store.</param>
/// <param name="Delegator">Who delegates.</param>
/// <param name="Delegate">To whom.</param>
/// <param name="Position">The position whose rights are delegated.</param>
/// <param name="Decision">The kind of decision; null for all.</param>
/// <param name="Limit">The highest amount, inclusive, in the decision's unit; null for no limit of its own.</param>
/// <param name="ValidFrom">The first day on which it holds; null when it always has.</param>
/// <param name="ValidTo">The first day on which it no longer holds; null when no end is known.</param>
public sealed record Delegation([property: RequiredId] string Id, Person Delegator, Person Delegate, Position Position, Decision? Decision, long? Limit, DateOnly? ValidFrom, DateOnly? ValidTo);
