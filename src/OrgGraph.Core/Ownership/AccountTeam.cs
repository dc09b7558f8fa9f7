using OrgGraph.Core.Because;

namespace OrgGraph.Core.Ownership;

/// <summary>Who is around an account?</summary>
/// <param name="Account">The account: an id, or an external key.</param>
/// <param name="AsOf">The day.</param>
public sealed record AccountTeamQuestion(string Account, DateOnly AsOf);

/// <summary>A partner on an account.</summary>
/// <param name="Partner">The partner's id.</param>
/// <param name="Role">The role in which it is attached.</param>
/// <param name="Account">The account on which it is attached: the one asked about, or one above it.</param>
/// <param name="PartnerManager">Who owns the partner as PAM.</param>
public sealed record PartnerOnAccount(string Partner, string Role, string Account, OwnerAnswer PartnerManager);

/// <summary>Everyone around an account, and why.</summary>
/// <param name="Account">The account's id.</param>
/// <param name="Enterprise">The topmost account above it, or null when it is itself the topmost.</param>
/// <param name="Members">One answer for every role and solution area that an assignment or a coverage rule brings, by role then area.</param>
/// <param name="Partners">The partners attached to it or to an account above, the nearest account first, each with its manager.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Because">The steps.</param>
public sealed record AccountTeamAnswer(string Account, string? Enterprise, IReadOnlyList<OwnerAnswer> Members, IReadOnlyList<PartnerOnAccount> Partners, DateOnly AsOf, IReadOnlyList<Step> Because);
