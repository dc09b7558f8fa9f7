using OrgGraph.Core.Because;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Ownership;

/// <summary>Who is around an account: an owner for every role and solution area that an assignment or a coverage rule brings, and the partners with their managers.</summary>
public static class AccountTeamRule
{
    /// <summary>Answers the question on a slice.</summary>
    /// <exception cref="OrganizationException">The question names something that is not there.</exception>
    public static AccountTeamAnswer Answer(Organization organization, AccountTeamQuestion question)
    {
        var view = organization.AsOf(question.AsOf);
        var account = view.Require<Account>(question.Account);
        List<Step> because = [];
        List<string> levels = [.. view.Upwards(account.Id, because)];
        var enterprise = levels.Count > 1 ? levels[^1] : null;
        if (enterprise != null)
            because.Add(StepCode.EnterpriseFound, $"{view.Label(enterprise)} is the topmost account above {account.Label}.", enterprise, account.Id);
        List<OwnerAnswer> members = [];
        foreach (var brought in Claims(view, levels, because).OrderBy(c => c.Claim, StringComparer.Ordinal).GroupBy(c => (c.Role, c.Area)).OrderBy(g => g.Key.Role, StringComparer.Ordinal).ThenBy(g => g.Key.Area, StringComparer.Ordinal))
        {
            var (role, area) = brought.Key;
            because.Add(StepCode.RoleBrought, $"{role}{(area == null ? "" : $" for {view.Label(area)}")} is a role around {account.Label}: {string.Join(", ", brought.Select(c => c.Text).Distinct(StringComparer.Ordinal))}.", [account.Id, .. brought.Select(c => c.Claim)]);
            members.Add(OwnerRule.Answer(view, account, role, area));
        }
        var partners = AttachedPartners.Find(view, levels, because);
        if (members.Count + partners.Count == 0)
            because.Add(StepCode.NobodyAround, $"Nobody is assigned to {account.Label}, no coverage rule applies to it, and no partner is attached.", account.Id);
        return new AccountTeamAnswer(account.Id, enterprise, members, partners, view.Date, because);
    }

    private static IEnumerable<(string Role, string? Area, string Claim, string Text)> Claims(OrganizationView view, IReadOnlyList<string> levels, List<Step> because)
    {
        var assigned = from level in levels
                       from owns in view.InForce(view.Organization.OwnsByThing[level])
                       where level == levels[0] || owns.Inheritance != Inheritance.None
                       select (owns.Role, owns.SolutionArea, owns.Id, $"{view.Label(owns.Owner)} is assigned to {view.Label(level)}");
        var covered = from rule in Place.Of(view, levels, because).Rules(view)
                      select (rule.Role, rule.SolutionArea, rule.Id, $"{view.Label(rule.TeamUnit)} covers it");
        return assigned.Concat(covered);
    }
}
