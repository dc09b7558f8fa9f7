using OrgGraph.Core.Store;

namespace OrgGraph.Core.Paths;

/// <summary>What <see cref="ReportingPathRule"/> needs to see for all of the questions.</summary>
/// <remarks>
/// The two ends; of a person, the positions held. Of the shortest chains between the two seats, of at most <see cref="ReportingPathQuestion.MostLines"/> lines that count, over seats that
/// exist on the day: the first and the last by the ids of their seats, with all lines between neighbours. From each of the two seats: the solid lines upwards, as many.
/// </remarks>
/// <param name="Questions">The questions of one batch.</param>
public sealed record ReportingPathSlice(IReadOnlyList<ReportingPathQuestion> Questions) : Slice;
