using OrgGraph.Core.Graph;

namespace OrgGraph.Core.Ownership;

/// <summary></summary>
public static class AccountTeamRule
{
    /// <summary>Answers the question on a slice.</summary>
    /// <exception cref="OrganizationException">The question names something that is not there.</exception>
    public static AccountTeamAnswer Answer(Organization organization, AccountTeamQuestion question) => throw new NotSupportedException();
}
