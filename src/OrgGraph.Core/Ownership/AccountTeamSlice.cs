using OrgGraph.Core.Store;

namespace OrgGraph.Core.Ownership;

/// <summary>What <see cref="AccountTeamRule"/> needs to see for all of the questions.</summary>
/// <param name="Questions">The questions of one batch.</param>
public sealed record AccountTeamSlice(IReadOnlyList<AccountTeamQuestion> Questions) : Slice;
