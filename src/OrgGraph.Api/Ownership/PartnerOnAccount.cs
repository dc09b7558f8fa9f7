using OrgGraph.Api.Nodes;

namespace OrgGraph.Api.Ownership;

/// <summary>A partner on an account.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Role">The role in which it is attached, such as `RESELLS`.</param>
/// <param name="Account">The account on which it is attached: the one asked about, or one above it.</param>
/// <param name="PartnerManager">Who owns the partner as PAM.</param>
public sealed record PartnerOnAccount(Partner Partner, string Role, Account Account, OwnerAnswer PartnerManager);
