using OrgGraph.Core.Store;

namespace OrgGraph.Core.Decisions;

/// <summary>What <see cref="WhoDecidesRule"/> needs to see for all of the questions.</summary>
/// <param name="Questions">The questions of one batch.</param>
public sealed record WhoDecidesSlice(IReadOnlyList<WhoDecidesQuestion> Questions) : Slice;
