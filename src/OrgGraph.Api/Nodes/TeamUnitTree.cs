namespace OrgGraph.Api.Nodes;

/// <summary>A unit with the units below it.</summary>
/// <param name="Units">The units, each before those below it; the first is the unit that was asked about.</param>
/// <param name="Depth">How many levels there are below the first.</param>
/// <param name="IsComplete">False when units were left out: below `maxDepth`, or beyond the most that one tree holds (1,000).</param>
public sealed record TeamUnitTree([property: ListSize(AssumedSize = 20)] IReadOnlyList<TeamUnitInTree> Units, int Depth, bool IsComplete);

/// <summary>A unit of a tree.</summary>
/// <param name="TeamUnit">The unit.</param>
/// <param name="Depth">How many levels it is below the first.</param>
/// <param name="ParentId">The id of the unit above it; null for the first.</param>
public sealed record TeamUnitInTree(TeamUnit TeamUnit, int Depth, [property: OptionalId] string? ParentId);
