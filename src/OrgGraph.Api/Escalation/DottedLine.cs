using OrgGraph.Api.Nodes;

namespace OrgGraph.Api.Escalation;

/// <summary>A dotted line that begins at a step.</summary>
/// <param name="Leader">The position that it leads to.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Line">The id of the line.</param>
public sealed record DottedLine(Position Leader, string Purpose, [property: RequiredId] string Line);
