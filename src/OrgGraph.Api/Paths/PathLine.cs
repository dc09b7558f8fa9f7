using OrgGraph.Api.Nodes;

namespace OrgGraph.Api.Paths;

/// <summary>One line of a path.</summary>
/// <param name="From">The position that it is walked from.</param>
/// <param name="To">The position that it is walked to.</param>
/// <param name="IsUpwards">Whether it is walked from the one who reports to the leader.</param>
/// <param name="Purpose">Null for a solid line; else the dotted line's purpose.</param>
/// <param name="Line">The id of the line.</param>
public sealed record PathLine(Position From, Position To, bool IsUpwards, string? Purpose, [property: RequiredId] string Line);
