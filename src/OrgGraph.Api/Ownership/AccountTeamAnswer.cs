using OrgGraph.Api.Because;
using OrgGraph.Api.Nodes;

namespace OrgGraph.Api.Ownership;

/// <summary>Everyone around an account, and why.</summary>
/// <param name="Account">The account.</param>
/// <param name="Enterprise">The topmost account above it; null when it is itself the topmost.</param>
/// <param name="Members">One answer for every role and solution area that an assignment, a coverage rule or an attached partner brings, by role, then area.</param>
/// <param name="Partners">The partners attached to it.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Revision">The revision of the data that was read.</param>
/// <param name="Because">The steps that led to the answer.</param>
public sealed record AccountTeamAnswer(Account Account, Account? Enterprise, [property: ListSize(AssumedSize = 10)] IReadOnlyList<OwnerAnswer> Members, IReadOnlyList<PartnerOnAccount> Partners, DateOnly AsOf, long Revision, IReadOnlyList<Step> Because);
