using OrgGraph.Api.Nodes;
using OrgGraph.Core.Ownership;

namespace OrgGraph.Api.Ownership;

/// <summary>A seat that owns a thing.</summary>
/// <param name="Position">The accountable seat. Absence and vacancy never move ownership.</param>
/// <param name="TeamUnit">The unit through which it owns, when a unit was assigned or covers.</param>
/// <param name="Source">By an assignment or by coverage.</param>
/// <param name="Level">The thing on which the claim stands: the one asked about, or one above it.</param>
/// <param name="IsFallback">Whether the unit has no seat of the role, so that its lead, or that of a unit above, answers for it.</param>
/// <param name="Claim">The id of the assignment or coverage rule.</param>
public sealed record Owner(Position Position, TeamUnit? TeamUnit, OwnershipSource Source, INode Level, bool IsFallback, [property: RequiredId] string Claim);
