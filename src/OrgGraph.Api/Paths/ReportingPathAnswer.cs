using OrgGraph.Api.Because;
using OrgGraph.Api.Nodes;
using OrgGraph.Core.Paths;

namespace OrgGraph.Api.Paths;

/// <summary>The shortest chain of reporting lines between two positions, and why.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Positions">The positions on the path, both ends included.</param>
/// <param name="Lines">The lines between them, in order.</param>
/// <param name="CommonLeader">The nearest leader of both by solid lines, which may be one of the two; null when there is none.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Revision">The revision of the data that was read.</param>
/// <param name="Because">The steps that led to the answer.</param>
public sealed record ReportingPathAnswer(ReportingPathStatus Status, [property: ListSize(AssumedSize = 5)] IReadOnlyList<Position> Positions, [property: ListSize(AssumedSize = 5)] IReadOnlyList<PathLine> Lines, Position? CommonLeader, DateOnly AsOf, long Revision, IReadOnlyList<Step> Because);
