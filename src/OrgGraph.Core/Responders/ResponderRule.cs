using OrgGraph.Core.Graph;

namespace OrgGraph.Core.Responders;

/// <summary>Who answers for a seat.</summary>
public static class ResponderRule
{
    /// <summary>Answers for one position.</summary>
    /// <param name="view">The organisation as of the day.</param>
    /// <param name="position">The id of a position that exists on the day.</param>
    public static ResponderAnswer Answer(OrganizationView view, string position) => throw new NotSupportedException();
}
