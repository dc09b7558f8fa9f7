using OrgGraph.Core.Store;

namespace OrgGraph.Core.Handoffs;

/// <summary>What <see cref="HandoffResolver"/> needs to see for all of the questions.</summary>
/// <param name="Questions">The questions of one batch.</param>
public sealed record HandoffSlice(IReadOnlyList<HandoffQuestion> Questions) : Slice;
