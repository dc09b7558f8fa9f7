using OrgGraph.Api.Reading;

namespace OrgGraph.Api.Nodes;

/// <summary>Walks down from a unit, a level at a time, so that a level is one round trip.</summary>
internal static class TeamUnitTreeWalk
{
    /// <summary>The most units that one tree holds.</summary>
    private const int MostUnits = 1_000;

    public static async Task<TeamUnitTree> WalkAsync(TeamUnit root, int maxDepth, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
    {
        var children = new Dictionary<string, IReadOnlyList<TeamUnit>>(StringComparer.Ordinal);
        var met = new HashSet<string>(StringComparer.Ordinal) { root.Id };
        IReadOnlyList<TeamUnit> level = [root];
        var depth = 0;
        var isComplete = true;
        while (level.Count > 0)
        {
            var below = await Task.WhenAll(level.Select(unit => TreeNodes.ChildrenAsync(unit, neighbors, cancellationToken)));
            if (depth == maxDepth || met.Count >= MostUnits)
            {
                isComplete &= below.All(units => units.Count == 0);
                break;
            }
            for (var i = 0; i < level.Count; i++)
                children[level[i].Id] = [.. below[i].Where(unit => met.Count < MostUnits ? met.Add(unit.Id) : Leave(out isComplete))];
            level = [.. level.SelectMany(unit => children[unit.Id])];
            depth += level.Count > 0 ? 1 : 0;
        }
        return new TeamUnitTree([.. Flatten(root, parentId: null, 0, children)], depth, isComplete);
    }

    private static bool Leave(out bool isComplete) => isComplete = false;

    private static IEnumerable<TeamUnitInTree> Flatten(TeamUnit unit, string? parentId, int depth, Dictionary<string, IReadOnlyList<TeamUnit>> children)
    {
        yield return new TeamUnitInTree(unit, depth, parentId);
        foreach (var inTree in children.GetValueOrDefault(unit.Id, []).SelectMany(child => Flatten(child, unit.Id, depth + 1, children)))
            yield return inTree;
    }
}
