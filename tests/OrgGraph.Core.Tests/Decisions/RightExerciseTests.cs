using OrgGraph.Core.Because;

namespace OrgGraph.Core.Tests.Decisions;

public class RightExerciseTests
{
    [Fact]
    public void An_acting_holder_who_is_present_decides()
        => Sales.Line().Away("ana").Holds("dan", "ae", acting: true).Right("ae").Decides("dan", "ae", 5);

    [Fact]
    public void A_delegate_decides_for_an_absent_holder_within_the_delegated_limit()
    {
        var org = Sales.Line().Right("ae", 100).Right("ceo").Away("ana").Delegates("ana", "dan", "ae", "discount", limit: 50);

        var answer = org.Decides("dan", "ae", 50);
        Assert.True(answer.Decider!.IsDelegate);
        Assert.Equal(50, answer.Decider.Limit);
        answer.Says("dan, delegate for ae, may DECIDE up to 0.50 EUR.");
        org.Decides("cara", "ceo", 51).Says("dan, delegate of ana, may DECIDE up to 0.50 EUR only.");
    }

    [Fact]
    public void A_delegation_never_widens_the_right()
    {
        var org = Sales.Line().Right("ae", 100).Right("ceo").Away("ana").Delegates("ana", "dan", "ae", limit: 5000);

        Assert.Equal(100, org.Decides("dan", "ae", 100).Decider!.Limit);
        org.Decides("cara", "ceo", 101);
    }

    [Fact]
    public void Nobody_decides_as_a_delegate_while_the_holder_is_present()
        => Assert.False(Sales.Line().Right("ae").Delegates("ana", "dan", "ae").Decides("ana", "ae", 5).Decider!.IsDelegate);

    [Fact]
    public void A_delegate_for_another_decision_or_from_another_seat_does_not_decide()
        => Sales.Line().Right("ae").Away("ana").Delegates("ana", "dan", "ae", "hire").Delegates("ana", "eve", "lead").Ask(5).IsNobody();

    [Fact]
    public void A_delegate_for_the_decision_goes_before_one_for_all()
        => Sales.Line().Right("ae").Away("ana").Delegates("ana", "dan", "ae").Delegates("ana", "eve", "ae", "discount").Decides("eve", "ae", 5);

    [Fact]
    public void A_delegate_for_all_decides_where_the_one_for_the_decision_may_not()
        => Sales.Line().Right("ae").Away("ana").Delegates("ana", "dan", "ae").Delegates("ana", "eve", "ae", "discount", limit: 1).Decides("dan", "ae", 5);

    [Fact]
    public void Of_two_delegates_with_an_equal_right_none_is_chosen()
        => Sales.Line().Right("ae").Away("ana").Delegates("ana", "eve", "ae", "discount").Delegates("ana", "dan", "ae", "discount", limit: 10).Ask(5).AreEqual("dan (ae)", "eve (ae)");

    [Fact]
    public void Along_a_chain_of_delegations_the_smallest_limit_counts()
    {
        var org = Sales.Line().Right("ae", 100).Right("ceo").Away("ana").Away("dan")
            .Delegates("ana", "dan", "ae", limit: 20).Delegates("dan", "eve", "ae", limit: 50);

        var decider = org.Decides("eve", "ae", 20).Decider!;
        Assert.Equal(20, decider.Limit);
        org.Decides("cara", "ceo", 21);
    }

    [Fact]
    public void The_evidence_of_a_chain_holds_every_delegation()
        => Assert.Equal(
            ["person:eve", "position:ae", "holds-right:position:ae>decision:discount>DECIDE", "delegates-to:person:ana>person:dan>position:ae", "delegates-to:person:dan>person:eve>position:ae>decision:discount"],
            Sales.Line().Right("ae").Away("ana").Away("dan").Delegates("ana", "dan", "ae").Delegates("dan", "eve", "ae", "discount").Ask(5).Because.Single(step => step.Code == StepCode.DelegateExercisesRight).Evidence);

    [Fact]
    public void A_person_met_twice_ends_the_chain()
        => Sales.Line().Right("ae").Away("ana").Away("dan").Delegates("ana", "dan", "ae").Delegates("dan", "ana", "ae").Ask(5).IsNobody().Says("ana, delegate of dan, was already considered.");

    [Fact]
    public void A_stand_in_answers_but_the_next_right_holder_decides()
        => Sales.Line().Right("ae").Right("lead").Away("ana", standIn: "dan").Decides("ben", "lead", 5)
            .Says("dan answers for ae as a stand-in, which gives no right to DECIDE.");

    [Fact]
    public void A_deputy_answers_but_the_next_right_holder_decides()
        => Sales.Line().Leads("lead", "west").Seat("deputy", holder: "dan").Leads("deputy", "west", deputy: 1).Away("ben").Right("lead").Right("ceo").Decides("cara", "ceo", 5)
            .Says("dan answers for lead as a deputy, which gives no right to DECIDE.");

    [Fact]
    public void A_vacant_seat_is_passed_over_without_deferring()
        => Assert.Empty(Sales.Line().Seat("ae2", "west", manager: "lead").Account("till").Owns("position:ae2", "account:till").Right("ae2").Right("lead").Decides("ben", "lead", 5, about: "account:till")
            .Says("ae2 has no holder on 2026-06-15.").Deferred);

    [Fact]
    public void A_holder_or_delegate_who_left_does_not_decide()
    {
        Sales.Line().Person("ana", to: "2026-06-01").Delegates("ana", "dan", "ae").Right("ae").Right("lead").Decides("ben", "lead", 5).Says("ana, holder of ae, is not with the organisation on 2026-06-15.");
        Sales.Line().Away("ana").Person("dan", to: "2026-06-01").Delegates("ana", "dan", "ae").Right("ae").Ask(5).IsNobody();
    }

    [Fact]
    public void Absences_and_delegations_of_another_time_do_not_count()
    {
        Sales.Line().Right("ae").Away("ana", from: "2026-06-16").Away("ana", to: "2026-06-15").Decides("ana", "ae", 5);
        Sales.Line().Right("ae").Away("ana").Delegates("ana", "dan", "ae", from: "2026-06-16").Ask(5).IsNobody();
    }
}
