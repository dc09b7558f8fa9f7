using OrgGraph.Core.Because;
using OrgGraph.Core.Responders;

namespace OrgGraph.Core.Tests.Responders;

public class ResponderRuleTests
{
    private static Org Lead() => new Org().Seat("lead", "west", "ATU_LEAD").Leads("lead", "west");

    [Fact]
    public void The_permanent_holder_answers_before_an_acting_one_who_came_earlier()
        => Answers(Lead().Holds("ben", "lead", acting: true, from: "2020-01-01").Holds("ana", "lead", from: "2026-01-01"), "ana", ResponderKind.Holder, StepCode.HolderAnswers);

    [Fact]
    public void Of_two_permanent_holders_the_one_who_came_first_answers()
        => Answers(Lead().Holds("ana", "lead", from: "2026-01-01").Holds("ben", "lead", from: "2025-01-01"), "ben", ResponderKind.Holder, StepCode.HolderAnswers);

    [Fact]
    public void A_holder_since_ever_came_before_any_with_a_first_day()
        => Answers(Lead().Holds("ana", "lead", from: "1990-01-01").Holds("ben", "lead"), "ben", ResponderKind.Holder, StepCode.HolderAnswers);

    [Fact]
    public void Holders_of_the_same_first_day_are_asked_by_id()
        => Answers(Lead().Holds("ben", "lead").Holds("ana", "lead"), "ana", ResponderKind.Holder, StepCode.HolderAnswers);

    [Fact]
    public void A_holder_of_another_time_does_not_answer()
        => Answers(Lead().Holds("ana", "lead", to: "2026-06-15").Holds("ben", "lead", from: "2026-06-15"), "ben", ResponderKind.Holder, StepCode.HolderAnswers);

    [Fact]
    public void A_second_holder_answers_while_the_first_is_away()
        => Answers(Lead().Holds("ana", "lead").Holds("ben", "lead", acting: true).Away("ana", standIn: "cara"), "ben", ResponderKind.ActingHolder, StepCode.PersonAway, StepCode.ActingHolderAnswers);

    [Fact]
    public void An_absence_that_ends_today_is_over()
        => Answers(Lead().Holds("ana", "lead").Away("ana", to: "2026-06-15"), "ana", ResponderKind.Holder, StepCode.HolderAnswers);

    [Fact]
    public void The_stand_in_of_the_first_absent_holder_answers()
        => Answers(
            Lead().Holds("ana", "lead").Holds("ben", "lead", acting: true).Away("ana", standIn: "cara").Away("ben", standIn: "dan"),
            "cara", ResponderKind.StandIn, StepCode.PersonAway, StepCode.PersonAway, StepCode.StandInAnswers);

    [Fact]
    public void A_stand_in_who_is_away_is_skipped_and_the_delegate_for_all_answers()
        => Answers(
            Lead().Holds("ana", "lead").Away("ana", standIn: "cara").Away("cara", standIn: "eve").Delegates("ana", "dan", "lead"),
            "dan", ResponderKind.Delegate, StepCode.PersonAway, StepCode.PersonAway, StepCode.DelegateAnswers);

    [Fact]
    public void A_delegate_for_one_decision_or_from_another_seat_does_not_answer()
        => Answers(
            Lead().Holds("ana", "lead").Away("ana").Delegates("ana", "dan", "lead", decision: "discount").Delegates("ana", "eve", "other"),
            null, default, StepCode.PersonAway, StepCode.NobodyAnswers);

    [Fact]
    public void Of_several_stand_ins_and_delegates_the_earliest_named_is_asked_first()
    {
        Answers(Lead().Holds("ana", "lead").Away("ana", standIn: "ben", from: "2026-06-10").Away("ana", standIn: "cara", from: "2026-06-01"), "cara", ResponderKind.StandIn, StepCode.PersonAway, StepCode.StandInAnswers);
        Answers(Lead().Holds("ana", "lead").Away("ana").Delegates("ana", "dan", "lead").Delegates("ana", "cara", "lead"), "cara", ResponderKind.Delegate, StepCode.PersonAway, StepCode.DelegateAnswers);
    }

    [Fact]
    public void A_holder_who_left_is_skipped_and_what_they_named_does_not_count()
        => Answers(
            Lead().Person("ana", to: "2026-06-01").Holds("ana", "lead").Away("ana", standIn: "ben").Delegates("ana", "cara", "lead"),
            null, default, StepCode.PersonDeparted, StepCode.NobodyAnswers);

    [Fact]
    public void Nobody_is_asked_twice()
        => Answers(
            Lead().Holds("ana", "lead").Away("ana", standIn: "ana").Seat("deputy", holder: "ana").Leads("deputy", "west", deputy: 1),
            null, default, StepCode.PersonAway, StepCode.PersonAlreadyTried, StepCode.PersonAlreadyTried, StepCode.NobodyAnswers);

    [Fact]
    public void The_deputies_of_the_unit_answer_by_rank_for_a_vacant_lead()
        => Answers(
            Lead().Seat("second", holder: "ben").Leads("second", "west", deputy: 2).Seat("first", holder: "ana").Leads("first", "west", deputy: 1),
            "ana", ResponderKind.Deputy, StepCode.SeatVacant, StepCode.DeputyAnswers);

    [Fact]
    public void A_deputy_who_is_away_and_a_vacant_deputy_seat_are_skipped()
        => Answers(
            Lead().Holds("ana", "lead").Away("ana").Seat("d1").Leads("d1", "west", deputy: 1).Seat("d2", holder: "ben").Away("ben", standIn: "eve").Leads("d2", "west", deputy: 2).Seat("d3", holder: "cara").Leads("d3", "west", deputy: 3),
            "cara", ResponderKind.Deputy, StepCode.PersonAway, StepCode.SeatVacant, StepCode.PersonAway, StepCode.DeputyAnswers);

    [Fact]
    public void A_deputy_seat_that_was_closed_does_not_answer()
        => Answers(Lead().Position("d1", to: "2026-01-01").Holds("ben", "d1").Leads("d1", "west", deputy: 1), null, default, StepCode.SeatVacant, StepCode.NobodyAnswers);

    [Fact]
    public void The_deputies_do_not_answer_for_a_seat_that_is_itself_a_deputy()
        => Answers(
            Lead().Seat("d1").Leads("d1", "west", deputy: 1).Seat("d2", holder: "ben").Leads("d2", "west", deputy: 2),
            "d1", null, default, StepCode.SeatVacant, StepCode.NobodyAnswers);

    [Fact]
    public void Steps_name_people_and_seats_and_give_the_ids_they_rest_on()
    {
        var answer = ResponderRule.Answer(Lead().Holds("ana", "lead").Away("ana", standIn: "cara").AsOf(), "position:lead");

        Assert.Equal("ana, holder, is away on 2026-06-15.", answer.Because[0].Text);
        Assert.Equal(["person:ana", "away:person:ana", "holds:person:ana>position:lead"], answer.Because[0].Evidence);
        Assert.Equal("cara, stand-in named by ana, answers for lead.", answer.Because[1].Text);
    }

    private static void Answers(Org org, string? person, ResponderKind kind, params StepCode[] steps) => Answers(org, "lead", person, kind, steps);

    private static void Answers(Org org, string position, string? person, ResponderKind kind, params StepCode[] steps)
    {
        var answer = ResponderRule.Answer(org.AsOf(), $"position:{position}");

        Assert.Equal(person == null ? null : new Responder($"person:{person}", kind, $"position:{position}"), answer.Responder);
        Assert.Equal(steps, answer.Because.Select(step => step.Code));
        Assert.Equal(steps[0] == StepCode.SeatVacant, answer.IsVacant);
    }
}
