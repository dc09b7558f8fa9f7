using OrgGraph.Core.Because;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Ownership;

/// <summary>Where a thing lies in the dimensions that coverage is cut by.</summary>
/// <param name="Territories">Its territories and all that they lie within, each with its depth: 0 for the root of a tree.</param>
/// <param name="Verticals">Its verticals.</param>
/// <param name="Segments">Its segments.</param>
internal sealed record Place(IReadOnlyDictionary<string, int> Territories, IReadOnlyList<string> Verticals, IReadOnlyList<string> Segments)
{
    /// <summary>The place of an account. Each dimension is its own, or, where it has none, that of the nearest account above that has: a site is in its enterprise's vertical unless it says otherwise.</summary>
    /// <param name="view">The organisation as of the day.</param>
    /// <param name="levels">The account's id, then what it lies within. A partner's: then the place is empty.</param>
    /// <param name="because">Told of what is taken from above.</param>
    public static Place Of(OrganizationView view, IReadOnlyList<string> levels, List<Step> because)
    {
        var data = view.Organization;
        return new Place(
            TerritoriesOf(view, levels, because),
            Nearest(view, levels, data.InVerticalByAccount, e => e.Vertical, because),
            Nearest(view, levels, data.InSegmentByAccount, e => e.Segment, because));
    }

    /// <summary>The territories of an account and all that they lie within, each with its depth.</summary>
    public static IReadOnlyDictionary<string, int> TerritoriesOf(OrganizationView view, IReadOnlyList<string> levels, List<Step> because)
        => WithDepth(view, Nearest(view, levels, view.Organization.InTerritoryByAccount, e => e.Territory, because), because);

    /// <summary>The coverage rules in force that match the place, for any role and solution area.</summary>
    public IEnumerable<Covers> Rules(OrganizationView view)
    {
        string?[] verticals = [.. Verticals, null], segments = [.. Segments, null];
        foreach (var territory in Territories.Keys.Append<string?>(null))
        {
            foreach (var vertical in verticals)
            {
                foreach (var segment in segments)
                {
                    foreach (var rule in view.Organization.CoversByPlace[(territory, vertical, segment)])
                    {
                        if (rule.Valid.Contains(view.Date)) yield return rule;
                    }
                }
            }
        }
    }

    private static List<string> Nearest<T>(OrganizationView view, IReadOnlyList<string> levels, EdgeIndex<T> index, Func<T, string> end, List<Step> because) where T : Edge
    {
        foreach (var level in levels)
        {
            var edges = view.InForceByEnd(index[level], end);
            if (edges.Count == 0) continue;
            var ends = edges.Select(end).Where(id => view.Find<Node>(id) != null).ToList();
            if (ends.Count == 0) continue;
            if (level != levels[0])
                because.Add(StepCode.DimensionInherited, $"{view.Label(levels[0])} counts as {Sentence.Join(" and ", ends.Select(view.Label))}, as {view.Label(level)} above it does.", [levels[0], level, .. edges.Where(e => ends.Contains(end(e)))]);
            return ends;
        }
        return [];
    }

    private static Dictionary<string, int> WithDepth(OrganizationView view, List<string> territories, List<Step> because)
    {
        Dictionary<string, int> depths = new(StringComparer.Ordinal);
        foreach (var territory in territories)
        {
            List<string> upwards = [.. view.Upwards(territory, because)];
            depths.EnsureCapacity(upwards.Count);
            for (var i = 0; i < upwards.Count; i++)
                depths[upwards[i]] = upwards.Count - 1 - i;
        }
        return depths;
    }
}
