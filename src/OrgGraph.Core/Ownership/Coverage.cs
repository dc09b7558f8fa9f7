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
        var rules = place.Rules(search.View)
            .Where(rule => rule.Role == search.Role && (rule.SolutionArea == null || rule.SolutionArea == search.SolutionArea))
            .Select(rule => (Rank: Rank(rule, place), Rule: rule)).ToList();
        rules.Sort((a, b) => a.Rank.CompareTo(b.Rank) is not 0 and var byRank ? byRank : string.CompareOrdinal(a.Rule.Id, b.Rule.Id));
        for (var next = 0; next < rules.Count;)
        {
            var (rank, first) = rules[next];
            List<Owner> owners = [];
            while (next < rules.Count && rules[next].Rank == rank) owners.AddRange(Owners(search, rules[next++].Rule));
            if (owners.Count == 0) continue;
            foreach (var (_, later) in rules.Skip(next))
                Skip(search, later, first);
            return owners;
        }
        search.Because.Add(StepCode.NothingCovers, $"No coverage rule for {search.RoleInWords} applies to {search.Thing.Label}.", search.Thing.Id);
        return [];
    }

    private static (int Priority, int Unnamed, int Height) Rank(Covers rule, Place place)
        => (rule.Priority, -CountDimensions(rule), rule.Territory == null ? 0 : -1 - place.Territories[rule.Territory]);

    private static IEnumerable<string> Dimensions(Covers rule)
        => new[] { rule.Territory, rule.Vertical, rule.Segment, rule.SolutionArea }.OfType<string>();

    private static int CountDimensions(Covers rule)
        => (rule.Territory == null ? 0 : 1) + (rule.Vertical == null ? 0 : 1) + (rule.Segment == null ? 0 : 1) + (rule.SolutionArea == null ? 0 : 1);

    private static IEnumerable<Owner> Owners(OwnerSearch search, Covers rule)
    {
        search.Because.Add(StepCode.CoverageApplies, $"{InWords(search, rule)} (priority {rule.Priority}).", [rule, rule.TeamUnit, .. Dimensions(rule)]);
        return search.Owners(rule.TeamUnit, rule, OwnershipSource.Covered, search.Thing.Id);
    }

    private static void Skip(OwnerSearch search, Covers rule, Covers first)
        => search.Because.Add(StepCode.CoverageOutranked, Sentence.Later(() => Outranked(search, rule, first)), rule, rule.TeamUnit, first);

    private static Sentence Outranked(OwnerSearch search, Covers rule, Covers first)
    {
        var why = rule.Priority != first.Priority ? (Sentence)$"its priority {rule.Priority} comes after {first.Priority}"
            : CountDimensions(rule) != CountDimensions(first) ? (Sentence)$"the rule of {search.View.Label(first.TeamUnit)} names more dimensions"
            : $"the rule of {search.View.Label(first.TeamUnit)} names a deeper territory";
        return $"{InWords(search, rule)}, and is skipped: {why}.";
    }

    private static Sentence InWords(OwnerSearch search, Covers rule)
    {
        var where = CountDimensions(rule) == 0 ? "everything" : Sentence.Join(", ", Dimensions(rule).Select(search.View.Label));
        return $"{search.View.Label(rule.TeamUnit)} covers {where} as {rule.Role}";
    }
}
