using OrgGraph.Core.Because;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Ownership;

/// <summary>Finds owners by coverage: the matching rule with the lowest priority, then the most dimensions, then the deepest territory.</summary>
internal static class Coverage
{
    /// <summary>The owners by the rule that goes before all others, or by all rules that do equally; empty when none applies.</summary>
    /// <remarks>A rule that leads to no seat does not apply: the next one does.</remarks>
    public static IReadOnlyList<Owner> Find(OwnerSearch search)
    {
        var place = Place.Of(search.View, search.Levels, search.Because);
        var ranks = place.Rules(search.View)
            .Where(rule => rule.Role == search.Role && (rule.SolutionArea == null || rule.SolutionArea == search.SolutionArea))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .GroupBy(rule => Rank(rule, place)).OrderBy(rank => rank.Key).ToList();
        for (var i = 0; i < ranks.Count; i++)
        {
            var owners = ranks[i].SelectMany(rule => Owners(search, rule)).ToList();
            if (owners.Count == 0) continue;
            foreach (var later in ranks.Skip(i + 1).SelectMany(rank => rank))
                Skip(search, later, ranks[i].First());
            return owners;
        }
        search.Because.Add(StepCode.NothingCovers, $"No coverage rule for {search.RoleInWords} applies to {search.Thing.Label}.", search.Thing.Id);
        return [];
    }

    private static (int Priority, int Unnamed, int Height) Rank(Covers rule, Place place)
        => (rule.Priority, -Dimensions(rule).Count(), rule.Territory == null ? 0 : -1 - place.Territories[rule.Territory]);

    private static IEnumerable<string> Dimensions(Covers rule)
        => new[] { rule.Territory, rule.Vertical, rule.Segment, rule.SolutionArea }.OfType<string>();

    private static IEnumerable<Owner> Owners(OwnerSearch search, Covers rule)
    {
        search.Because.Add(StepCode.CoverageApplies, $"{InWords(search, rule)} (priority {rule.Priority}).", [rule, rule.TeamUnit, .. Dimensions(rule)]);
        return search.Owners(rule.TeamUnit, rule, OwnershipSource.Covered, search.Thing.Id);
    }

    private static void Skip(OwnerSearch search, Covers rule, Covers first)
    {
        var why = rule.Priority != first.Priority ? $"its priority {rule.Priority} comes after {first.Priority}"
            : Dimensions(rule).Count() != Dimensions(first).Count() ? $"the rule of {search.View.Label(first.TeamUnit)} names more dimensions"
            : $"the rule of {search.View.Label(first.TeamUnit)} names a deeper territory";
        search.Because.Add(StepCode.CoverageOutranked, $"{InWords(search, rule)}, and is skipped: {why}.", rule, rule.TeamUnit, first);
    }

    private static Sentence InWords(OwnerSearch search, Covers rule)
    {
        var where = string.Join(", ", Dimensions(rule).Select(search.View.Label));
        return $"{search.View.Label(rule.TeamUnit)} covers {(where.Length == 0 ? "everything" : where)} as {rule.Role}";
    }
}
