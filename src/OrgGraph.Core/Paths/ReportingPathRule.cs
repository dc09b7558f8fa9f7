using OrgGraph.Core.Graph;

namespace OrgGraph.Core.Paths;

/// <summary></summary>
public static class ReportingPathRule
{
    /// <summary>Answers the question on a slice.</summary>
    /// <exception cref="OrganizationException">The question names something that is not there.</exception>
    public static ReportingPathAnswer Answer(Organization organization, ReportingPathQuestion question) => throw new NotSupportedException();
}
