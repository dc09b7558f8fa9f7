using OrgGraph.Core.Graph;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;

namespace OrgGraph.Embedded.Lists;

internal static class Persons
{
    public static void Select(OrganizationView view, PersonFilter filter, Selection<Person> selection)
    {
        var all = view.Organization;
        if (filter.TeamUnit is { } unit)
        {
            var positions = Trees.WithAllBelow(view, view.Require<TeamUnit>(unit).Id).SelectMany(id => view.InForce(all.SitsInByTeamUnit[id])).Select(edge => edge.Position);
            selection.Keep(positions.Where(id => view.Find<Position>(id) != null).SelectMany(id => view.InForce(all.HoldsByPosition[id])).Select(edge => edge.Person));
        }
        if (filter.Email is { } email)
            selection.Keep(person => string.Equals(person.Email, email, StringComparison.OrdinalIgnoreCase));
        if (filter.Location is { } location)
            selection.Keep(person => string.Equals(person.Location, location, StringComparison.OrdinalIgnoreCase));
        selection.Keep(filter.IsAway, person => view.InForce(all.AwayByPerson[person.Id]).Any());
        selection.Keep(filter.HasPosition, person => view.InForce(all.HoldsByPerson[person.Id]).Any(edge => view.Find<Position>(edge.Position) != null));
    }
}
