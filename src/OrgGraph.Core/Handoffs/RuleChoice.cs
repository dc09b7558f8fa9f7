using OrgGraph.Core.Because;
using OrgGraph.Core.Graph;
using Rule = OrgGraph.Core.Model.HandoffRule;

namespace OrgGraph.Core.Handoffs;

/// <summary>
/// Chooses the handoff rule for an account: an override on it or on the nearest account above; else, without those excluded there or above, the lowest
/// priority. A rule that the question names need only be for the solution area and not be excluded.
/// </summary>
internal sealed class RuleChoice(OrganizationView view, IReadOnlyList<string> levels, string? area, List<Step> because)
{
    /// <summary>The rules that apply: one, none, or several in conflict.</summary>
    public IReadOnlyList<Rule> Of(Rule given)
    {
        because.Add(StepCode.RuleGiven, $"{given.Label} is the rule that was asked for.", given.Id);
        return Applicable([given], $"{given.Label} does not apply to {Account}.");
    }

    /// <inheritdoc cref="Of(Rule)"/>
    public IReadOnlyList<Rule> Of(string stage)
    {
        var ofStage = view.Organization.HandoffRulesByStage[stage].Where(r => r.Valid.Contains(view.Date)).OrderBy(r => r.Priority).ThenBy(r => r.Id, StringComparer.Ordinal).ToList();
        if (Overriding(ofStage) is { Count: > 0 } overriding) return overriding;
        var applicable = Applicable(ofStage, $"No handoff rule applies to {Account} at the stage {stage}.");
        var first = applicable.Where(r => r.Priority == applicable[0].Priority).ToList();
        foreach (var later in applicable.Skip(first.Count))
            because.Add(StepCode.RuleOutranked, $"{later.Label} is skipped: its priority {later.Priority} comes after {first[0].Priority}.", later.Id, first[0].Id);
        if (first is [var only])
            because.Add(StepCode.RuleApplies, $"{only.Label} applies to {Account}: it has the lowest priority, {only.Priority}.", only.Id);
        else if (first.Count > 1)
            Conflict(first, $"have the same priority, {first[0].Priority}");
        return first;
    }

    private string Account => view.Label(levels[0]);

    private List<Rule> Overriding(List<Rule> ofStage)
    {
        foreach (var level in levels)
        {
            var overrides = view.InForceByEnd(view.Organization.OverridesByAccount[level], o => o.HandoffRule).ToDictionary(o => o.HandoffRule, StringComparer.Ordinal);
            var found = ofStage.Where(r => overrides.ContainsKey(r.Id) && IsForArea(r)).ToList();
            if (found.Count == 0) continue;
            foreach (var rule in found)
                because.Add(StepCode.RuleOverrides, $"{rule.Label} applies to {Account} by an override on {view.Label(level)}, whatever its priority.", rule.Id, overrides[rule.Id], level);
            foreach (var rule in ofStage.Except(found))
                because.Add(StepCode.RuleOutranked, $"{rule.Label} is skipped: the override goes before it.", rule.Id, overrides[found[0].Id]);
            if (found.Count > 1) Conflict(found, $"override each other on {view.Label(level)}");
            return found;
        }
        return [];
    }

    private List<Rule> Applicable(IReadOnlyList<Rule> rules, Sentence otherwise)
    {
        var excluded = levels.SelectMany(level => view.InForceByEnd(view.Organization.ExcludesByAccount[level], e => e.HandoffRule)).DistinctBy(e => e.HandoffRule).ToDictionary(e => e.HandoffRule, StringComparer.Ordinal);
        List<Rule> applicable = [];
        foreach (var rule in rules)
        {
            if (!IsForArea(rule))
                because.Add(StepCode.RuleForOtherArea, $"{rule.Label} is skipped: it is for {view.Label(rule.SolutionArea!)}, and {(area == null ? "no solution area" : view.Label(area))} was asked for.", rule.Id, rule.SolutionArea!);
            else if (excluded.TryGetValue(rule.Id, out var exclusion))
                because.Add(StepCode.RuleExcluded, $"{rule.Label} is skipped: it is excluded for {view.Label(exclusion.Account)} and all below.", rule.Id, exclusion, exclusion.Account);
            else
                applicable.Add(rule);
        }
        if (applicable.Count == 0) because.Add(StepCode.NoRule, otherwise, levels[0]);
        return applicable;
    }

    private bool IsForArea(Rule rule) => rule.SolutionArea == null || rule.SolutionArea == area;

    private void Conflict(List<Rule> rules, Sentence why)
        => because.Add(StepCode.RuleConflict, $"{string.Join(" and ", rules.Select(r => r.Label))} {why}; none is chosen.", [.. rules.Select(r => r.Id)]);
}
