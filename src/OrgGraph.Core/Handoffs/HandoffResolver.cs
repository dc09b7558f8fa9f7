using OrgGraph.Core.Graph;

namespace OrgGraph.Core.Handoffs;

/// <summary>Finds the handoff rule that applies to an account, and who hands over to whom by it.</summary>
/// <remarks>The one rule class not named after its question: a handoff rule is a node of the organisation.</remarks>
public static class HandoffResolver
{
    /// <summary>Answers the question on a slice.</summary>
    /// <exception cref="OrganizationException">The question names something that is not there.</exception>
    public static HandoffAnswer Answer(Organization organization, HandoffQuestion question) => throw new NotSupportedException();
}
