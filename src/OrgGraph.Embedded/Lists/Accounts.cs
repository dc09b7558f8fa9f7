using OrgGraph.Core.Graph;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;

namespace OrgGraph.Embedded.Lists;

internal static class Accounts
{
    public static void Select(OrganizationView view, AccountFilter filter, Selection<Account> selection)
    {
        var all = view.Organization;
        if (filter.Parent is { } parent)
            selection.Keep(view.InForce(all.PartOfByParent[view.Require<Account>(parent).Id]).Select(edge => edge.Child));
        if (filter.AssignedTo is { } ownerOrKey)
            selection.Keep(view.InForce(all.OwnsByOwner[Owner(view, ownerOrKey)]).Select(edge => edge.Thing));
        if (filter.Kinds is { } kinds)
            selection.Keep(account => kinds.Contains(account.Kind));
        selection.Keep(filter.IsRoot, account => Trees.Parent(view, account.Id) == null);
        if (filter.Territory is { } territory)
        {
            var territories = Trees.WithAllBelow(view, view.Require<Territory>(territory).Id);
            selection.Keep(account => view.InForce(all.InTerritoryByAccount[account.Id]).Any(edge => territories.Contains(edge.Territory)));
        }
        if (filter.Vertical is { } verticalOrKey)
        {
            var vertical = view.Require<Vertical>(verticalOrKey).Id;
            selection.Keep(account => view.InForce(all.InVerticalByAccount[account.Id]).Any(edge => edge.Vertical == vertical));
        }
        if (filter.Segment is { } segmentOrKey)
        {
            var segment = view.Require<Segment>(segmentOrKey).Id;
            selection.Keep(account => view.InForce(all.InSegmentByAccount[account.Id]).Any(edge => edge.Segment == segment));
        }
    }

    private static string Owner(OrganizationView view, string ownerOrKey)
        => view.Require<Node>(ownerOrKey) is TeamUnit unit ? unit.Id : view.Require<Position>(ownerOrKey).Id;
}
