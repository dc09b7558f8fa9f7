using OrgGraph.Core.Graph;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;

namespace OrgGraph.Embedded.Lists;

internal static class TeamUnits
{
    public static void Select(OrganizationView view, TeamUnitFilter filter, Selection<TeamUnit> selection)
    {
        var all = view.Organization;
        if (filter.Parent is { } parent)
            selection.Keep(view.InForce(all.PartOfByParent[view.Require<TeamUnit>(parent).Id]).Select(edge => edge.Child));
        if (filter.Kinds is { } kinds)
            selection.Keep(unit => kinds.Contains(unit.Kind));
        selection.Keep(filter.IsRoot, unit => Trees.Parent(view, unit.Id) == null);
        selection.Keep(filter.HasLead, unit => view.InForce(all.LeadsByTeamUnit[unit.Id]).Any(edge => edge.DeputyRank == null && view.Find<Position>(edge.Position) != null));
    }
}
