using OrgGraph.Core.Because;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;
using OrgGraph.Core.Ownership;

namespace OrgGraph.Core.Tests.Ownership;

public class AccountTeamRuleTests
{
    private static Org Shop() => new Org().Account("group").Account("region", partOf: "group").Account("shop", partOf: "region");

    private static AccountTeamAnswer Team(Org org, string account = "account:shop") => AccountTeamRule.Answer(org.Build(), new AccountTeamQuestion(account, Org.Today));

    [Fact]
    public void Every_role_and_solution_area_that_something_brings_has_its_owner()
    {
        var answer = Team(Shop()
            .Owns("position:csm", "account:shop", "CSM")
            .Owns("position:cloud", "account:region", "SPECIALIST", area: "cloud", inheritance: Inheritance.Append)
            .Seat("apps", "apps", "SPECIALIST").Covers("apps", "SPECIALIST", area: "apps")
            .Seat("ae", "west").Covers("west"));

        Assert.Equal(
            [("ACCOUNT_EXECUTIVE", null, "position:ae"), ("CSM", null, "position:csm"), ("SPECIALIST", "solution-area:apps", "position:apps"), ("SPECIALIST", "solution-area:cloud", "position:cloud")],
            answer.Members.Select(m => (m.Role, m.SolutionArea, m.Owner?.Position)));
        Assert.Equal("CSM is a role around shop: csm is assigned to shop.", answer.Because.First(s => s.Evidence.Contains("owns:position:csm>account:shop>CSM")).Text);
        Assert.Contains(answer.Because, s => s.Text == "ACCOUNT_EXECUTIVE is a role around shop: west covers it.");
    }

    [Fact]
    public void A_role_that_several_claims_bring_is_answered_once()
    {
        var answer = Team(Shop().Owns("position:ae", "account:shop").Owns("position:global", "account:group", inheritance: Inheritance.Append).Seat("x", "west").Covers("west"));

        Assert.Equal("position:ae", Assert.Single(answer.Members).Owner?.Position);
        Assert.Equal(4, Assert.Single(answer.Because, s => s.Code == StepCode.RoleBrought).Evidence.Count);
    }

    [Fact]
    public void What_is_assigned_above_and_not_inherited_brings_no_role()
        => Assert.Empty(Team(Shop().Owns("position:ae", "account:group")).Members);

    [Fact]
    public void A_role_whose_owner_cannot_be_found_is_part_of_the_answer()
        => Assert.Equal(OwnerStatus.Unresolved, Assert.Single(Team(Shop().Owns("team-unit:empty", "account:shop")).Members).Status);

    [Fact]
    public void Partners_come_with_their_managers_the_nearest_account_first()
    {
        var answer = Team(Shop()
            .With(new AttachedTo("partner:big", "account:group", "DELIVERS", Validity.Always), new AttachedTo("partner:soft", "account:shop", "RESELLS", Validity.Always), new AttachedTo("partner:past", "account:shop", "RESELLS", Org.Valid(to: "2026-01-01")))
            .Owns("position:pam", "partner:soft", "PAM"));

        Assert.Equal([("partner:soft", "RESELLS", "account:shop", OwnerStatus.Resolved), ("partner:big", "DELIVERS", "account:group", OwnerStatus.Unresolved)], answer.Partners.Select(p => (p.Partner, p.Role, p.Account, p.PartnerManager.Status)));
        Assert.Empty(answer.Members);
        Assert.Equal(
            ["soft, attached to shop as RESELLS, is managed by pam.", "big, attached to group as DELIVERS, is managed by nobody that could be named."],
            answer.Because.Where(s => s.Code == StepCode.PartnerAttached).Select(s => s.Text));
    }

    [Fact]
    public void A_company_that_is_no_partner_any_more_is_skipped_and_said()
    {
        var answer = Team(Shop().With(new Partner("partner:old", "old", "ISV", Org.Valid(to: "2026-06-15")), new AttachedTo("partner:old", "account:shop", "RESELLS", Validity.Always)));

        Assert.Empty(answer.Partners);
        Assert.Equal("old, attached to shop as RESELLS, is skipped: it is no partner on 2026-06-15.", Assert.Single(answer.Because, s => s.Code == StepCode.PartnerNotInForce).Text);
    }

    [Fact]
    public void The_enterprise_is_the_topmost_account_above()
    {
        Assert.Equal("account:group", Team(Shop()).Enterprise);
        Assert.Null(Team(Shop(), "account:group").Enterprise);
    }

    [Fact]
    public void An_account_with_nobody_around_says_so()
        => Assert.Equal(StepCode.NobodyAround, Team(Shop()).Because[^1].Code);

    [Fact]
    public void Only_an_account_has_a_team()
        => Assert.Equal("WRONG_KIND", Assert.Throws<OrganizationException>(() => Team(Shop().Person("ana"), "person:ana")).Code);
}
