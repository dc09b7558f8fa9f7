using OrgGraph.Core.Store;

namespace OrgGraph.Core.Paths;

/// <summary>What <see cref="ReportingPathRule"/> needs to see for all of the questions.</summary>
/// <param name="Questions">The questions of one batch.</param>
public sealed record ReportingPathSlice(IReadOnlyList<ReportingPathQuestion> Questions) : Slice;
