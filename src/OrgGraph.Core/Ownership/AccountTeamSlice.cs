using OrgGraph.Core.Store;

namespace OrgGraph.Core.Ownership;

/// <summary>What <see cref="AccountTeamRule"/> needs to see for all of the questions.</summary>
/// <remarks>
/// As <see cref="OwnerSlice"/>, for every role and solution area that an assignment on the account, or on one above it, or a matching coverage rule names;
/// and the partners attached to these accounts, each as <see cref="OwnerSlice"/> in the role PAM.
/// </remarks>
/// <param name="Questions">The questions of one batch.</param>
public sealed record AccountTeamSlice(IReadOnlyList<AccountTeamQuestion> Questions) : Slice;
