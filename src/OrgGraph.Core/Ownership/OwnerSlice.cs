using OrgGraph.Core.Store;

namespace OrgGraph.Core.Ownership;

/// <summary>What <see cref="OwnerRule"/> needs to see for all of the questions.</summary>
/// <param name="Questions">The questions of one batch.</param>
public sealed record OwnerSlice(IReadOnlyList<OwnerQuestion> Questions) : Slice;
