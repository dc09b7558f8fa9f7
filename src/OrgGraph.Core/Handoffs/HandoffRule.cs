using OrgGraph.Core.Graph;

namespace OrgGraph.Core.Handoffs;

/// <summary></summary>
public static class HandoffRule
{
    /// <summary>Answers the question on a slice.</summary>
    /// <exception cref="OrganizationException">The question names something that is not there.</exception>
    public static HandoffAnswer Answer(Organization organization, HandoffQuestion question) => throw new NotSupportedException();
}
