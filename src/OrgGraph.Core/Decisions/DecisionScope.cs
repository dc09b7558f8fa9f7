using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Decisions;

/// <summary>A scope that contains a thing.</summary>
/// <param name="Id">An account, unit or territory; null for everywhere.</param>
/// <param name="Rank">How specific it is, the most specific lowest: accounts, then units, then territories, then everywhere; the deeper before the higher.</param>
internal readonly record struct DecisionScope(string? Id, int Rank)
{
    /// <summary>The scopes that contain a thing, the most specific first.</summary>
    /// <param name="view">The organisation as of the day.</param>
    /// <param name="about">The thing.</param>
    /// <param name="start">The seat at which the way upwards from the thing starts, whose unit is the thing's; null when there is none.</param>
    public static IReadOnlyList<DecisionScope> Around(OrganizationView view, Node about, string? start)
    {
        var scopes = new List<DecisionScope>();
        var unit = about is TeamUnit ? about.Id : start == null ? null : view.SeatOf(start)?.TeamUnit;
        var accounts = about is Account ? view.Upwards(about.Id) : [];
        foreach (var id in accounts.Concat(unit == null ? [] : view.Upwards(unit)))
            scopes.Add(new DecisionScope(id, scopes.Count));
        foreach (var level in TerritoriesOf(view, about).GroupBy(t => t.Depth).OrderByDescending(level => level.Key))
        {
            var rank = scopes.Count;
            scopes.AddRange(level.Select(t => new DecisionScope(t.Id, rank)));
        }
        scopes.Add(new DecisionScope(Id: null, scopes.Count));
        return scopes;
    }

    /// <summary>The territories in which a thing lies, with all above them: an account's own, else those of the nearest account above that has any.</summary>
    private static IEnumerable<(string Id, int Depth)> TerritoriesOf(OrganizationView view, Node about)
    {
        if (about is not Account) return [];
        var own = view.Upwards(about.Id).Select(account => view.InForceByEnd(view.Organization.InTerritoryByAccount[account], i => i.Territory)).FirstOrDefault(found => found.Count > 0) ?? [];
        return own.SelectMany(i => view.Upwards(i.Territory).Reverse().Select((id, depth) => (id, depth))).Distinct();
    }
}
