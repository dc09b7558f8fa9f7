using OrgGraph.Core.Because;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Handoffs;
using OrgGraph.Core.Model;
using static OrgGraph.Core.Tests.Handoffs.HandoffAssertions;

namespace OrgGraph.Core.Tests.Handoffs;

public class RuleChoiceTests
{
    [Fact]
    public void The_lowest_priority_of_the_stage_applies()
        => Shop().Rule("later", priority: 2).Rule("first", priority: 1).Rule("other", priority: 0, stage: "LOST").Handoff().Applies("first")
            .Says(StepCode.RuleApplies, "first applies to shop: it has the lowest priority, 1.")
            .Says(StepCode.RuleOutranked, "later is skipped: its priority 2 comes after 1.");

    [Fact]
    public void A_tie_is_a_conflict_and_none_is_chosen()
        => Shop().Rule("b").Rule("a").Rule("c", priority: 2).Handoff().IsConflict("a", "b").Says(StepCode.RuleConflict, "a and b have the same priority, 1; none is chosen.");

    [Fact]
    public void Without_a_rule_for_the_stage_there_is_none()
        => Shop().Rule("a", stage: "LOST").Rule("old", validTo: "2026-06-15").Handoff().HasNoRule().Says(StepCode.NoRule, "No handoff rule applies to shop at the stage WON.");

    [Fact]
    public void An_override_on_the_account_goes_before_any_priority()
        => Shop().Rule("first").Rule("mine", priority: 9).Override("shop", "mine").Handoff().Applies("mine")
            .Says(StepCode.RuleOverrides, "mine applies to shop by an override on shop, whatever its priority.")
            .Says(StepCode.RuleOutranked, "first is skipped: the override goes before it.");

    [Fact]
    public void The_override_on_the_nearest_account_goes_first()
    {
        var org = Shop().Rule("first").Rule("mine", priority: 9).Rule("ours", priority: 8).Override("group", "ours");

        org.Handoff().Applies("ours");
        org.Override("shop", "mine").Handoff().Applies("mine");
    }

    [Fact]
    public void An_override_holds_for_its_stage_solution_area_and_time_only()
        => Shop().Rule("first").Rule("lost", stage: "LOST").Rule("cloud", area: "cloud").Rule("old", validTo: "2026-01-01").Override("shop", "lost").Override("shop", "cloud").Override("shop", "old")
            .Handoff().Applies("first");

    [Fact]
    public void An_override_goes_before_an_exclusion()
        => Shop().Rule("mine").Override("group", "mine").Exclude("shop", "mine").Handoff().Applies("mine");

    [Fact]
    public void Two_overrides_on_one_account_are_a_conflict()
        => Shop().Rule("a").Rule("b", priority: 2).Override("shop", "a").Override("shop", "b").Handoff().IsConflict("a", "b")
            .Says(StepCode.RuleConflict, "a and b override each other on shop; none is chosen.");

    [Theory]
    [InlineData("shop")]
    [InlineData("group")]
    public void An_exclusion_holds_for_the_account_and_all_below_it(string account)
        => Shop().Rule("first").Rule("second", priority: 2).Exclude(account, "first").Handoff().Applies("second")
            .Says(StepCode.RuleExcluded, $"first is skipped: it is excluded for {account} and all below.");

    [Fact]
    public void When_all_are_excluded_there_is_no_rule()
        => Shop().Rule("first").Exclude("shop", "first").Handoff().HasNoRule();

    [Fact]
    public void A_rule_for_a_solution_area_applies_only_when_that_area_is_asked_for()
    {
        var org = Shop().Rule("cloud", area: "cloud", priority: 1).Rule("any", priority: 2).With(new SolutionArea("solution-area:apps", "apps", Validity.Always));

        org.Handoff(area: "cloud").Applies("cloud");
        org.Handoff(area: "apps").Applies("any").Says(StepCode.RuleForOtherArea, "cloud is skipped: it is for cloud, and apps was asked for.");
        org.Handoff().Applies("any").Says(StepCode.RuleForOtherArea, "cloud is skipped: it is for cloud, and no solution area was asked for.");
    }

    [Fact]
    public void A_rule_that_is_asked_for_applies_whatever_its_priority_and_its_area_is_meant()
    {
        var answer = Shop().Rule("first").Rule("cloud", priority: 9, area: "cloud").Override("shop", "first").Handoff(rule: "cloud").Applies("cloud").Says(StepCode.RuleGiven);

        Assert.Equal("solution-area:cloud", answer.To?.SolutionArea);
    }

    [Fact]
    public void A_rule_that_is_asked_for_does_not_apply_where_it_is_excluded_or_for_another_area()
    {
        var org = Shop().Rule("cloud", area: "cloud").With(new SolutionArea("solution-area:apps", "apps", Validity.Always));

        org.Handoff(rule: "cloud", area: "apps").HasNoRule().Says(StepCode.RuleForOtherArea).Says(StepCode.NoRule, "cloud does not apply to shop.");
        org.Exclude("group", "cloud").Handoff(rule: "cloud").HasNoRule().Says(StepCode.RuleExcluded);
    }

    [Theory]
    [InlineData(null, null, "BAD_QUESTION")]
    [InlineData("WON", "handoff-rule:first", "BAD_QUESTION")]
    [InlineData(null, "handoff-rule:none", "NOT_FOUND")]
    [InlineData(null, "account:shop", "WRONG_KIND")]
    public void Exactly_one_of_stage_and_rule_is_given_and_the_rule_exists(string? stage, string? rule, string code)
        => Assert.Equal(code, Assert.Throws<OrganizationException>(() => HandoffResolver.Answer(Shop().Rule("first").Build(), new HandoffQuestion("account:shop", stage, rule, null, Start, Org.Today))).Code);
}
