using OrgGraph.Core.Because;
using OrgGraph.Core.Model;
using OrgGraph.Core.Ownership;

namespace OrgGraph.Core.Tests.Ownership;

public class AssignmentTests
{
    private static Org Shop() => new Org().Account("group").Account("shop", partOf: "group");

    [Fact]
    public void What_is_assigned_to_the_thing_itself_counts()
    {
        var answer = Shop().Owns("position:ae", "account:shop").Holds("ana", "ae").Owner().Is("ae");

        Assert.Equal(new Owner("position:ae", null, OwnershipSource.Assigned, "account:shop", IsFallback: false, "owns:position:ae>account:shop>ACCOUNT_EXECUTIVE"), answer.Owner);
        Assert.Equal("person:ana", answer.Responder?.Person);
        Assert.Equal(Org.Today, answer.AsOf);
        answer.Says(StepCode.AssignmentCounts, "ae is assigned to shop as ACCOUNT_EXECUTIVE.").Says(StepCode.OwnerFound, "ae owns shop as ACCOUNT_EXECUTIVE.");
    }

    [Fact]
    public void Another_role_or_another_time_does_not_count()
        => Shop().Owns("position:csm", "account:shop", "CSM").Owns("position:old", "account:shop", to: "2026-06-15").Owns("position:next", "account:shop", from: "2026-06-16")
            .Owner().IsUnresolved().Says(StepCode.NothingAssigned, "Nobody is assigned to shop, or to what it lies within, as ACCOUNT_EXECUTIVE.").DoesNotSay(StepCode.AssignmentCounts);

    [Fact]
    public void The_answer_is_that_of_the_day_asked_about()
    {
        var org = Shop().Owns("position:old", "account:shop", to: "2026-07-01").Owns("position:next", "account:shop", from: "2026-07-01");

        org.Owner(date: "2026-06-30").Is("old");
        org.Owner(date: "2026-07-01").Is("next");
    }

    [Fact]
    public void An_assignment_above_without_inheritance_does_not_count()
        => Shop().Owns("position:ae", "account:group").Owner().IsUnresolved()
            .Says(StepCode.AssignmentNotInherited, "ae, assigned to group as ACCOUNT_EXECUTIVE, is skipped: the assignment does not hold for what lies below.");

    [Theory]
    [InlineData(Inheritance.Append)]
    [InlineData(Inheritance.Fallback)]
    public void An_inherited_assignment_owns_where_nothing_nearer_does(Inheritance inheritance)
    {
        var answer = Shop().Owns("position:ae", "account:group", inheritance: inheritance).Owner().Is("ae").AlsoOwnedBy();

        Assert.Equal("account:group", answer.Owner?.Level);
    }

    [Fact]
    public void An_appended_assignment_above_also_owns()
        => Shop().Owns("position:ae", "account:shop").Owns("position:global", "account:group", inheritance: Inheritance.Append).Owner().Is("ae").AlsoOwnedBy("global")
            .Says(StepCode.AlsoOwns, "global also owns shop as ACCOUNT_EXECUTIVE, by way of group.");

    [Fact]
    public void A_fallback_above_is_not_needed_where_something_nearer_was_found()
        => Shop().Owns("position:ae", "account:shop").Owns("position:global", "account:group", inheritance: Inheritance.Fallback).Owner().Is("ae").AlsoOwnedBy()
            .Says(StepCode.AssignmentNotNeeded, "global, assigned to group as ACCOUNT_EXECUTIVE, is skipped: the assignment holds only where nothing nearer is found.");

    [Fact]
    public void A_fallback_counts_above_what_is_not_inherited_and_below_what_is_appended()
        => Shop().PartOf("account:group", "account:world").Owns("position:none", "account:group").Owns("position:fallback", "account:group", inheritance: Inheritance.Fallback)
            .Owns("position:append", "account:world", inheritance: Inheritance.Append).Owner().Is("fallback").AlsoOwnedBy("append");

    [Fact]
    public void A_seat_that_owns_at_two_levels_is_named_once()
        => Shop().Owns("position:ae", "account:shop").Owns("position:ae", "account:group", inheritance: Inheritance.Append).Owner().Is("ae").AlsoOwnedBy();

    [Fact]
    public void Two_seats_at_one_level_are_ambiguous_and_what_is_above_still_also_owns()
        => Shop().Owns("position:ae", "account:shop").Owns("position:be", "account:shop").Owns("position:ce", "account:group", inheritance: Inheritance.Append)
            .Owner().IsAmbiguous("ae", "be").AlsoOwnedBy("ce").Says(StepCode.OwnerAmbiguous, "ae and be have an equal claim to shop as ACCOUNT_EXECUTIVE; none is chosen.");

    [Fact]
    public void One_seat_with_two_claims_at_one_level_is_not_ambiguous()
    {
        var answer = Shop().Seat("ae", "west").Owns("team-unit:west", "account:shop").Owns("position:ae", "account:shop").Owner().Is("ae");

        Assert.Null(answer.Owner?.TeamUnit);
    }

    [Fact]
    public void At_one_level_an_assignment_that_names_the_solution_area_goes_first()
        => Shop().Owns("position:any", "account:shop").Owns("position:cloud", "account:shop", area: "cloud").Owner(area: "cloud").Is("cloud")
            .Says(StepCode.AssignmentLessSpecific, "any, assigned to shop as ACCOUNT_EXECUTIVE, is skipped: another assignment there names cloud, this one names no solution area.")
            .Says(StepCode.OwnerFound, "cloud owns shop as ACCOUNT_EXECUTIVE for cloud.");

    [Fact]
    public void A_nearer_assignment_for_all_areas_goes_before_a_farther_one_for_this_area()
        => Shop().Owns("position:any", "account:shop").Owns("position:cloud", "account:group", area: "cloud", inheritance: Inheritance.Append)
            .Owner(area: "cloud").Is("any").AlsoOwnedBy("cloud");

    [Fact]
    public void A_specific_assignment_that_is_not_inherited_does_not_hide_a_general_one_that_is()
        => Shop().Owns("position:any", "account:group", inheritance: Inheritance.Append).Owns("position:cloud", "account:group", area: "cloud")
            .Owner(area: "cloud").Is("any").DoesNotSay(StepCode.AssignmentLessSpecific);

    [Fact]
    public void An_assignment_for_another_solution_area_does_not_count()
        => Shop().Owns("position:cloud", "account:shop", area: "cloud").With(new SolutionArea("solution-area:apps", "apps", Validity.Always))
            .Owner(area: "apps").IsUnresolved().Says(StepCode.AssignmentForOtherArea, "cloud, assigned to shop as ACCOUNT_EXECUTIVE for cloud, is skipped: apps was asked for.");

    [Fact]
    public void Without_a_solution_area_only_assignments_that_name_none_count()
        => Shop().Owns("position:cloud", "account:shop", area: "cloud").Owns("position:any", "account:shop")
            .Owner().Is("any").Says(StepCode.AssignmentForOtherArea, "cloud, assigned to shop as ACCOUNT_EXECUTIVE for cloud, is skipped: no solution area was asked for.");

    [Fact]
    public void A_seat_that_no_longer_exists_does_not_count_and_a_fallback_takes_over()
        => Shop().Position("ae", to: "2026-01-01").Owns("position:ae", "account:shop").Owns("position:global", "account:group", inheritance: Inheritance.Fallback)
            .Owner().Is("global").Says(StepCode.ClaimantNotInForce, "ae is skipped: it does not exist on 2026-06-15.");

    [Fact]
    public void A_specific_assignment_that_leads_to_no_seat_does_not_hide_a_general_one()
        => Shop().Owns("team-unit:empty", "account:shop", area: "cloud").Owns("position:any", "account:shop").Owner(area: "cloud").Is("any").Says(StepCode.UnitWithoutSeat);

    [Fact]
    public void A_partner_is_owned_by_its_partner_manager_unless_said_otherwise()
        => Assert.Equal("PAM", new Org().Owns("position:pam", "partner:soft", "PAM").Owner("partner:soft", role: null).Is("pam").Role);

    [Fact]
    public void An_account_is_owned_by_its_account_executive_unless_said_otherwise()
        => Assert.Equal("ACCOUNT_EXECUTIVE", Shop().Owns("position:ae", "account:shop").Owner(role: null).Is("ae").Role);

    [Fact]
    public void Accounts_that_lie_within_each_other_end_the_walk()
        => Shop().PartOf("account:group", "account:shop").Owns("position:ae", "account:group", inheritance: Inheritance.Append).Owner().Is("ae")
            .Says(StepCode.ParentCycle, "shop lies within itself, by way of others; the walk upwards ends here.");

    [Fact]
    public void An_account_within_two_others_inherits_from_neither()
        => Shop().PartOf("account:shop", "account:other").Owns("position:ae", "account:group", inheritance: Inheritance.Append).Owner().IsUnresolved()
            .Says(StepCode.SeveralParents, "shop lies within group and other at once; none is followed.");

    [Fact]
    public void An_account_above_that_is_no_customer_any_more_passes_nothing_on()
        => new Org().Account("shop").With(new Account("account:group", "group", "CUSTOMER", Org.Valid(to: "2026-01-01"))).PartOf("account:shop", "account:group")
            .Owns("position:ae", "account:group", inheritance: Inheritance.Append).Owner().IsUnresolved().Says(StepCode.NothingAssigned, "Nobody is assigned to shop as ACCOUNT_EXECUTIVE.");
}
