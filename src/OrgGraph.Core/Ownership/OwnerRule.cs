using OrgGraph.Core.Graph;

namespace OrgGraph.Core.Ownership;

/// <summary></summary>
public static class OwnerRule
{
    /// <summary>Answers the question on a slice.</summary>
    /// <exception cref="OrganizationException">The question names something that is not there.</exception>
    public static OwnerAnswer Answer(Organization organization, OwnerQuestion question) => throw new NotSupportedException();
}
