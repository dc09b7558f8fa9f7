using OrgGraph.Core.Graph;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;

namespace OrgGraph.Embedded.Lists;

internal static class Partners
{
    public static void Select(OrganizationView view, PartnerFilter filter, Selection<Partner> selection)
    {
        if (filter.AttachedTo is { } account)
            selection.Keep(view.InForce(view.Organization.AttachedToByAccount[view.Require<Account>(account).Id]).Select(edge => edge.Partner));
        if (filter.Kinds is { } kinds)
            selection.Keep(partner => kinds.Contains(partner.Kind));
    }
}
