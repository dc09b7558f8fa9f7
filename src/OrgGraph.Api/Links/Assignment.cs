using OrgGraph.Api.Nodes;

namespace OrgGraph.Api.Links;

/// <summary>A position or a unit is assigned to an account or a partner, in a role. It owns it there, and below as `inheritance` says.</summary>
/// <param name="Id">The id of the relationship: the same in every store.</param>
/// <param name="Owner">The position or unit that owns.</param>
/// <param name="Thing">The account or partner that is owned.</param>
/// <param name="Role">The code of the role: `ACCOUNT_EXECUTIVE`, `SPECIALIST`, `PAM`, `CSM`, …</param>
/// <param name="SolutionArea">The solution area that it is for; null for the thing as a whole, which counts for a solution area too where no assignment beside it names that.</param>
/// <param name="Inheritance">How it passes to what lies below.</param>
/// <param name="ValidFrom">The first day on which it holds; null when it always has.</param>
/// <param name="ValidTo">The first day on which it no longer holds; null when no end is known.</param>
public sealed record Assignment([property: RequiredId] string Id, INode Owner, INode Thing, string Role, SolutionArea? SolutionArea, Core.Model.Inheritance Inheritance, DateOnly? ValidFrom, DateOnly? ValidTo);
