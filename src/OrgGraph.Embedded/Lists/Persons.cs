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
            selection.Keep(Is(email, person => person.Email));
        if (filter.Location is { } location)
            selection.Keep(Is(location, person => person.Location));
        selection.Keep(filter.IsAway, person => view.InForce(all.AwayByPerson[person.Id]).Any());
        selection.Keep(filter.HasPosition, person => view.InForce(all.HoldsByPerson[person.Id]).Any(edge => view.Find<Position>(edge.Position) != null));
    }

    private static Func<Person, bool> Is(string wanted, Func<Person, string?> field)
    {
        var text = TextOrder.IgnoringCase(wanted);
        return person => field(person) is { } value && TextOrder.IgnoringCase(value) == text;
    }
}
