using OrgGraph.Core.Graph;

namespace OrgGraph.Core.Escalation;

/// <summary></summary>
public static class EscalationRule
{
    /// <summary>Answers the question on a slice.</summary>
    /// <exception cref="OrganizationException">The question names something that is not there.</exception>
    public static EscalationAnswer Answer(Organization organization, EscalationQuestion question) => throw new NotSupportedException();
}
