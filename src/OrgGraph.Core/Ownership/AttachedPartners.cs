using OrgGraph.Core.Because;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Ownership;

/// <summary>Finds the partners on an account, with who manages each.</summary>
internal static class AttachedPartners
{
    /// <summary>The partners attached to an account or to one above it, the nearest account first, then by id.</summary>
    /// <param name="view">The organisation as of the day.</param>
    /// <param name="levels">The account's id, then what it lies within.</param>
    /// <param name="because">Told of each partner.</param>
    public static IReadOnlyList<PartnerOnAccount> Find(OrganizationView view, IReadOnlyList<string> levels, List<Step> because)
    {
        List<PartnerOnAccount> found = [];
        foreach (var attached in levels.SelectMany(level => view.InForce(view.Organization.AttachedToByAccount[level]).OrderBy(a => a.Id, StringComparer.Ordinal)))
        {
            var who = $"{view.Label(attached.Partner)}, attached to {view.Label(attached.Account)} as {attached.Role},";
            if (view.Find<Partner>(attached.Partner) is not { } partner)
            {
                because.Add(StepCode.PartnerNotInForce, $"{who} is skipped: it is no partner on {view.Date:yyyy-MM-dd}.", attached.Partner, attached);
                continue;
            }
            var manager = OwnerRule.Answer(view, partner, OwnerRule.PartnerRole, area: null);
            because.Add(StepCode.PartnerAttached, $"{who} is managed by {(manager.Owner is { } owner ? view.Label(owner.Position) : "nobody that could be named")}.", attached.Partner, attached);
            found.Add(new PartnerOnAccount(partner.Id, attached.Role, attached.Account, manager));
        }
        return found;
    }
}
