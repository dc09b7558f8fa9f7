using OrgGraph.Core.Graph;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;

namespace OrgGraph.Embedded.Lists;

internal static class Positions
{
    public static void Select(OrganizationView view, PositionFilter filter, Selection<Position> selection)
    {
        var all = view.Organization;
        if (filter.TeamUnit is { } unitOrKey)
        {
            var unit = view.Require<TeamUnit>(unitOrKey).Id;
            IEnumerable<string> units = filter.IncludeTeamUnitsBelow ? Trees.WithAllBelow(view, unit) : [unit];
            selection.Keep(units.SelectMany(id => view.InForce(all.SitsInByTeamUnit[id])).Select(edge => edge.Position));
        }
        if (filter.ReportsTo is { } managerOrKey)
        {
            var manager = view.Require<Position>(managerOrKey).Id;
            selection.Keep(filter.IncludeIndirectReports ? Trees.AllReports(view, manager) : view.InForce(all.ReportsToByManager[manager]).Select(edge => edge.Position));
        }
        if (filter.Role is { } role)
            selection.Keep(position => view.InForce(all.SitsInByPosition[position.Id]).Any(edge => edge.Role == role));
        selection.Keep(filter.IsVacant, position => !Holders(position).Any());
        selection.Keep(filter.IsActing, position => Holders(position).Any() && Holders(position).All(edge => edge.Acting));
        selection.Keep(filter.LeadsTeamUnit, position => view.InForce(all.LeadsByPosition[position.Id]).Any(edge => edge.DeputyRank == null && view.Find<TeamUnit>(edge.TeamUnit) != null));
        selection.Keep(filter.Top, position => position.Top);

        IEnumerable<Holds> Holders(Position position) => view.InForce(all.HoldsByPosition[position.Id]);
    }
}
