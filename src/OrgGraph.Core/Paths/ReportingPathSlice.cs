using OrgGraph.Core.Store;

namespace OrgGraph.Core.Paths;

/// <summary>What <see cref="ReportingPathRule"/> needs to see for all of the questions.</summary>
/// <remarks>
/// The two ends; of a person, the positions held. The shortest chains of at most <see cref="ReportingPathQuestion.MostLines"/> lines that count between the two seats, over seats that exist on
/// the day, all of them, for of equals the first by id is taken; where the search finds none, or is cut, as much as shows that. From each of the two seats: the solid lines upwards, as many.
/// </remarks>
/// <param name="Questions">The questions of one batch.</param>
public sealed record ReportingPathSlice(IReadOnlyList<ReportingPathQuestion> Questions) : Slice;
