using OrgGraph.Api.Nodes;

namespace OrgGraph.Api.Links;

/// <summary>A coverage rule: a unit serves a role wherever all the dimensions that it names match. One that is null matches all.</summary>
/// <param name="Id">The id of the relationship: the same in every store.</param>
/// <param name="TeamUnit">The unit that serves.</param>
/// <param name="Role">The code of the role that it serves.</param>
/// <param name="Territory">The territory, with all below it.</param>
/// <param name="Vertical">The industry.</param>
/// <param name="Segment">The segment.</param>
/// <param name="SolutionArea">The solution area.</param>
/// <param name="Priority">The lowest applies first.</param>
/// <param name="ValidFrom">The first day on which it holds; null when it always has.</param>
/// <param name="ValidTo">The first day on which it no longer holds; null when no end is known.</param>
public sealed record Coverage([property: RequiredId] string Id, TeamUnit TeamUnit, string Role, Territory? Territory, Vertical? Vertical, Segment? Segment, SolutionArea? SolutionArea, int Priority, DateOnly? ValidFrom, DateOnly? ValidTo);
