using OrgGraph.Api.Links;
using OrgGraph.Api.Reading;

namespace OrgGraph.Api.Nodes;

/// <summary>What lies around a kind of decision.</summary>
[ExtendObjectType<Decision>]
public sealed class DecisionFields : NodeFields<Decision>
{
    /// <summary>Who has which right in it.</summary>
    /// <param name="when">`ALL` brings past and future rights too.</param>
    [ListSize(AssumedSize = 10)]
    public async Task<IReadOnlyList<Right>> GetRightsAsync([Parent] Decision decision, NeighborsDataLoader neighbors, CancellationToken cancellationToken, When when = When.Now)
    {
        var view = await neighbors.AroundAsync<Core.Model.HoldsRight>(decision, cancellationToken);
        return view.Links<Core.Model.HoldsRight, Right>(view.Organization.HoldsRightByDecision[decision.Id], right => right.Position ?? right.Decision, when);
    }
}
