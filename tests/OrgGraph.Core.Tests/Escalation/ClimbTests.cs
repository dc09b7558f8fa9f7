using OrgGraph.Core.Because;
using OrgGraph.Core.Escalation;

namespace OrgGraph.Core.Tests.Escalation;

public class ClimbTests
{
    [Fact]
    public void The_solid_line_is_followed_to_the_top_seat()
        => Climbs(
            new Org().Seat("ae", manager: "lead").Seat("lead", manager: "ceo").Seat("ceo", top: true),
            "ae lead:SolidLine ceo:SolidLine", EscalationOutcome.ReachedTop, StepCode.SolidLineFollowed, StepCode.SolidLineFollowed, StepCode.TopReached);

    [Fact]
    public void A_top_seat_stops_the_climb_even_when_it_has_a_solid_line()
        => Climbs(new Org().Seat("ae", top: true, manager: "lead"), "ae", EscalationOutcome.ReachedTop, StepCode.TopReached);

    [Fact]
    public void A_solid_line_of_another_time_is_not_followed()
        => Climbs(
            new Org().Seat("ae").ReportsTo("ae", "old", to: "2026-06-15").ReportsTo("ae", "new", from: "2026-06-15").ReportsTo("ae", "later", from: "2026-06-16").Position("new", top: true),
            "ae new:SolidLine", EscalationOutcome.ReachedTop, StepCode.SolidLineFollowed, StepCode.TopReached);

    [Fact]
    public void Without_a_solid_line_the_lead_of_the_own_unit_comes_next_not_a_deputy()
        => Climbs(
            new Org().Seat("ae", "west").Seat("deputy").Leads("deputy", "west", deputy: 1).Seat("lead", top: true).Leads("lead", "west"),
            "ae lead:UnitLead", EscalationOutcome.ReachedTop, StepCode.UnitLeadFollowed, StepCode.TopReached);

    [Fact]
    public void A_unit_without_a_lead_is_skipped_for_the_nearest_above_that_has_one()
        => Climbs(
            new Org().Unit("sales").Unit("region", partOf: "sales").Unit("west", partOf: "region").Seat("ae", "west").Seat("boss", top: true).Leads("boss", "sales"),
            "ae boss:ParentUnitLead", EscalationOutcome.ReachedTop, StepCode.UnitWithoutLead, StepCode.UnitWithoutLead, StepCode.ParentUnitLeadFollowed, StepCode.TopReached);

    [Fact]
    public void A_seat_that_leads_its_own_unit_goes_to_the_lead_of_the_unit_above()
        => Climbs(
            new Org().Unit("west", partOf: "sales").Seat("lead", "west").Leads("lead", "west").Seat("boss", top: true).Leads("boss", "sales"),
            "lead boss:ParentUnitLead", EscalationOutcome.ReachedTop, StepCode.SeatAlreadyVisited, StepCode.ParentUnitLeadFollowed, StepCode.TopReached);

    [Fact]
    public void A_seat_with_nobody_above_that_is_not_a_top_seat_breaks_the_climb()
        => Climbs(new Org().Seat("ae", manager: "lead"), "ae lead:SolidLine", EscalationOutcome.Broken, StepCode.SolidLineFollowed, StepCode.NobodyAbove);

    [Fact]
    public void A_manager_seat_that_is_closed_is_skipped_and_the_unit_lead_comes_next()
        => Climbs(
            new Org().Seat("ae", "west", manager: "closed").Position("closed", to: "2026-01-01").Position("lead", top: true).Leads("lead", "west"),
            "ae lead:UnitLead", EscalationOutcome.ReachedTop, StepCode.SeatNotInForce, StepCode.UnitLeadFollowed, StepCode.TopReached);

    [Fact]
    public void A_cycle_of_solid_lines_is_found_wherever_it_is_entered()
    {
        var org = new Org().ReportsTo("ae", "a").ReportsTo("a", "b").ReportsTo("b", "a");

        var climb = Climbs(org, "ae a:SolidLine b:SolidLine", EscalationOutcome.Cycle, StepCode.SolidLineFollowed, StepCode.SolidLineFollowed, StepCode.CycleFound);

        Assert.Equal("The solid lines form a cycle: a → b → a.", climb.End[^1].Text);
        Assert.Equal(["position:a", "position:b", "reports-to:position:b>position:a"], climb.End[^1].Evidence);
    }

    [Fact]
    public void A_seat_that_reports_to_itself_is_a_cycle()
        => Climbs(new Org().ReportsTo("ae", "ae"), "ae", EscalationOutcome.Cycle, StepCode.CycleFound);

    [Fact]
    public void A_solid_line_back_to_a_seat_that_was_left_by_its_unit_is_no_cycle_and_is_skipped()
        => Climbs(
            new Org().Unit("west", partOf: "sales").Seat("chief", "west").Seat("lead", "west", manager: "chief").Leads("lead", "west").Seat("boss", top: true).Leads("boss", "sales"),
            "chief lead:UnitLead boss:ParentUnitLead", EscalationOutcome.ReachedTop,
            StepCode.UnitLeadFollowed, StepCode.SeatAlreadyVisited, StepCode.SeatAlreadyVisited, StepCode.ParentUnitLeadFollowed, StepCode.TopReached);

    [Fact]
    public void Of_two_solid_lines_none_is_chosen()
        => Climbs(new Org().ReportsTo("ae", "b").ReportsTo("ae", "a"), "ae", EscalationOutcome.Broken, StepCode.SeveralSolidLines);

    [Fact]
    public void The_same_solid_line_written_twice_is_one()
        => Climbs(new Org().ReportsTo("ae", "a").ReportsTo("ae", "a", from: "2026-01-01").Position("a", top: true), "ae a:SolidLine", EscalationOutcome.ReachedTop, StepCode.SolidLineFollowed, StepCode.TopReached);

    [Fact]
    public void Of_two_leads_of_a_unit_none_is_chosen()
        => Climbs(
            new Org().Unit("west", partOf: "sales").Seat("ae", "west").Leads("b", "west").Leads("a", "west").Position("boss", top: true).Leads("boss", "sales"),
            "ae boss:ParentUnitLead", EscalationOutcome.ReachedTop, StepCode.SeveralLeads, StepCode.ParentUnitLeadFollowed, StepCode.TopReached);

    [Fact]
    public void As_many_steps_as_are_allowed_end_the_climb_only_if_one_more_would_follow()
    {
        var org = new Org().ReportsTo("a", "b").ReportsTo("b", "c").Position("c", top: true);

        Climbs(org, "a b:SolidLine", EscalationOutcome.Limit, 2, StepCode.SolidLineFollowed, StepCode.LimitReached);
        Climbs(org, "a b:SolidLine c:SolidLine", EscalationOutcome.ReachedTop, 3, StepCode.SolidLineFollowed, StepCode.SolidLineFollowed, StepCode.TopReached);
    }

    private static Climb Climbs(Org org, string seats, EscalationOutcome outcome, params StepCode[] steps) => Climbs(org, seats, outcome, EscalationQuestion.MostSteps, steps);

    private static Climb Climbs(Org org, string seats, EscalationOutcome outcome, int maxSteps, params StepCode[] steps)
    {
        var expected = seats.Split(' ');
        var climb = new Climb(org.AsOf(), $"position:{expected[0]}", maxSteps);
        var found = new List<ClimbStep>();
        while (climb.MoveNext())
        {
            Assert.Null(climb.Outcome);
            found.Add(climb.Current);
        }

        Assert.Equal(expected, found.Select(step => step.Position["position:".Length..] + (step.ReachedBy == ReachedBy.Start ? "" : $":{step.ReachedBy}")));
        Assert.Equal(outcome, climb.Outcome);
        Assert.Equal(steps, [.. found.SelectMany(step => step.Because).Concat(climb.End).Select(step => step.Code)]);
        Assert.False(climb.MoveNext());
        return climb;
    }
}
