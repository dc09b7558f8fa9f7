using OrgGraph.Core.Graph;

namespace OrgGraph.Core.Decisions;

/// <summary></summary>
public static class WhoDecidesRule
{
    /// <summary>Answers the question on a slice.</summary>
    /// <exception cref="OrganizationException">The question names something that is not there.</exception>
    public static WhoDecidesAnswer Answer(Organization organization, WhoDecidesQuestion question) => throw new NotSupportedException();
}
