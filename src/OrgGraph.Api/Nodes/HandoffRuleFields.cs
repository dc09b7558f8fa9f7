using OrgGraph.Api.Reading;

namespace OrgGraph.Api.Nodes;

/// <summary>What lies around a handoff rule.</summary>
[ExtendObjectType<HandoffRule>]
public sealed class HandoffRuleFields : NodeFields<HandoffRule>
{
    /// <summary>The solution area that the rule is for; null for all.</summary>
    public async Task<SolutionArea?> GetSolutionAreaAsync([Parent] HandoffRule rule, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
        => rule.SolutionAreaId is { } id ? (await neighbors.AtAsync(id, rule.AsOf, cancellationToken)).Node<SolutionArea>([id]) : null;
}
