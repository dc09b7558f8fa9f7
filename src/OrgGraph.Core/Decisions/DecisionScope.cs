using OrgGraph.Core.Because;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;
using OrgGraph.Core.Ownership;

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
    /// <param name="because">Told of territories taken from an account above, and of faults in the trees.</param>
    public static IReadOnlyList<DecisionScope> Around(OrganizationView view, Node about, string? start, List<Step> because)
    {
        var scopes = new List<DecisionScope>();
        var unit = about is TeamUnit ? about.Id : start == null ? null : view.SeatOf(start)?.TeamUnit;
        List<string> accounts = [.. about is Account ? view.Upwards(about.Id) : []];
        foreach (var id in accounts.Concat(unit == null ? [] : view.Upwards(unit, because)))
            scopes.Add(new DecisionScope(id, scopes.Count));
        var (level, rank) = (-1, 0);
        foreach (var (territory, depth) in Place.TerritoriesOf(view, accounts, because).OrderByDescending(t => t.Value))
        {
            if (depth != level) (level, rank) = (depth, scopes.Count);
            scopes.Add(new DecisionScope(territory, rank));
        }
        scopes.Add(new DecisionScope(Id: null, scopes.Count));
        return scopes;
    }
}
