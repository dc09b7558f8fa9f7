using OrgGraph.Core.Because;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Graph;

namespace OrgGraph.Core.Tests.Escalation;

public class EscalationRuleTests
{
    private static Org Line() => new Org().Unit("west", partOf: "sales")
        .Seat("ae", "west", holder: "ana", manager: "lead").Seat("lead", "west", "ATU_LEAD", holder: "ben", manager: "ceo").Seat("ceo", "sales", "CEO", holder: "cara", top: true);

    [Fact]
    public void Each_step_says_who_answers_where_they_sit_and_how_they_were_reached()
    {
        var answer = Ask(Line(), "position:ae");

        Assert.Equal(EscalationOutcome.ReachedTop, answer.Outcome);
        Assert.Equal("1 ae ana west Start, 2 lead ben west SolidLine, 3 ceo cara sales SolidLine", Text(answer.Steps));
        Assert.True(answer.IsComplete);
        Assert.Equal("position:ae", answer.From);
        Assert.Equal(
            [StepCode.StartFound, StepCode.HolderAnswers, StepCode.SolidLineFollowed, StepCode.HolderAnswers, StepCode.SolidLineFollowed, StepCode.HolderAnswers, StepCode.TopReached],
            answer.Because.Select(step => step.Code));
    }

    [Fact]
    public void A_person_starts_at_their_one_permanent_position()
        => Assert.Equal("position:ae", Ask(Line().Holds("ana", "other", acting: true), "person:ana").Steps[0].Position);

    [Fact]
    public void A_person_without_a_permanent_position_has_no_start()
    {
        var answer = Ask(Line().Holds("dan", "lead", acting: true), "person:dan");

        Assert.Equal(EscalationOutcome.NoStart, answer.Outcome);
        Assert.Empty(answer.Steps);
        Assert.Equal(StepCode.NoStart, answer.Because[^1].Code);
    }

    [Fact]
    public void A_person_with_two_permanent_positions_has_an_ambiguous_start()
    {
        var answer = Ask(Line().Holds("ana", "lead"), "person:ana");

        Assert.Equal(EscalationOutcome.AmbiguousStart, answer.Outcome);
        Assert.Equal(["position:ae", "position:lead"], answer.Starts);
        Assert.Equal(StepCode.SeveralStarts, answer.Because[^1].Code);
    }

    [Fact]
    public void A_unit_starts_at_its_lead_even_when_the_lead_is_its_deputy_too()
        => Assert.Equal("position:lead", Ask(Line().Leads("lead", "west", deputy: 1, from: "2020-01-01").Leads("lead", "west", from: "2021-01-01"), "team-unit:west").Steps[0].Position);

    [Fact]
    public void A_unit_without_a_lead_has_no_start()
        => Assert.Equal(EscalationOutcome.NoStart, Ask(Line().Leads("lead", "west", deputy: 1), "team-unit:west").Outcome);

    [Fact]
    public void A_thing_that_cannot_escalate_is_refused()
        => Assert.Equal("WRONG_KIND", Assert.Throws<OrganizationException>(() => Ask(Line().Covers("west", territory: "north"), "territory:north")).Code);

    [Theory]
    [InlineData(0)]
    [InlineData(26)]
    public void A_number_of_steps_that_is_not_allowed_is_refused(int maxSteps)
        => Assert.Equal("BAD_QUESTION", Assert.Throws<OrganizationException>(() => Ask(Line(), "position:ae", maxSteps: maxSteps)).Code);

    [Fact]
    public void A_path_that_is_cut_says_so()
    {
        var answer = Ask(Line(), "position:ae", maxSteps: 2);

        Assert.Equal(EscalationOutcome.Limit, answer.Outcome);
        Assert.False(answer.IsComplete);
        Assert.Equal(2, answer.Steps.Count);
        Assert.Equal("2 steps were taken, as many as are allowed; ceo would come next.", answer.Because[^1].Text);
    }

    [Fact]
    public void A_vacant_seat_is_a_step_with_nobody_and_its_line_is_followed()
    {
        var answer = Ask(new Org().Seat("ae", manager: "lead").Seat("lead", holder: "ben", top: true), "position:ae");

        Assert.True(answer.Steps[0].IsVacant);
        Assert.Null(answer.Steps[0].Responder);
        Assert.Equal([StepCode.SeatVacant], answer.Steps[0].Skipped.Select(step => step.Code));
        Assert.Equal("position:lead", answer.Steps[1].Position);
        Assert.False(answer.Steps[1].IsVacant);
    }

    [Fact]
    public void A_stand_in_answers_and_the_absent_holder_is_among_the_skipped()
    {
        var answer = Ask(Line().Away("ben", standIn: "dan"), "position:ae");

        Assert.Equal("person:dan", answer.Steps[1].Responder!.Person);
        Assert.Equal([StepCode.PersonAway], answer.Steps[1].Skipped.Select(step => step.Code));
    }

    [Fact]
    public void Somebody_met_before_is_named_but_passed_over()
    {
        var answer = Ask(Line().Away("ben", standIn: "ana"), "position:ae");

        Assert.Equal("person:ana", answer.Steps[1].Responder!.Person);
        Assert.Equal([false, true, false], answer.Steps.Select(step => step.IsPassedOver));
        Assert.Equal("ana already answers for ae, an earlier step, and is not asked again.", answer.Steps[1].Skipped[^1].Text);
    }

    [Fact]
    public void Units_without_a_lead_are_among_the_skipped_of_the_step_they_lead_to()
    {
        var answer = Ask(new Org().Unit("west", partOf: "sales").Seat("ae", "west", holder: "ana").Seat("boss", holder: "ben", top: true).Leads("boss", "sales"), "position:ae");

        Assert.Equal(ReachedBy.ParentUnitLead, answer.Steps[1].ReachedBy);
        Assert.Equal(["west has no lead."], answer.Steps[1].Skipped.Select(step => step.Text));
    }

    [Fact]
    public void Dotted_lines_are_named_at_their_step_but_followed_only_when_asked_for()
    {
        var answer = Ask(Line().Dotted("ae", "cfo", "FINANCE").Dotted("ae", "old", "FINANCE", to: "2026-01-01"), "position:ae");

        Assert.Equal([new DottedLine("position:cfo", "FINANCE", "dotted-line-to:position:ae>position:cfo>FINANCE")], answer.Steps[0].DottedLines);
        Assert.Empty(answer.Steps[0].Branches);
    }

    [Fact]
    public void A_dotted_branch_hangs_from_its_step_and_ends_where_it_meets_the_path()
    {
        var answer = Ask(Line().Dotted("ae", "controller", "FINANCE").Seat("controller", holder: "eve", manager: "cfo").Seat("cfo", holder: "ana", manager: "ceo"), "position:ae", ReportingLines.SolidAndDotted);

        var branch = Assert.Single(answer.Steps[0].Branches);
        Assert.Equal("FINANCE", branch.Purpose);
        Assert.Equal("1 controller eve - DottedLine, 2 cfo ana - SolidLine", Text(branch.Steps));
        Assert.True(branch.Steps[1].IsPassedOver);
        Assert.Equal("ceo was already visited, so this branch goes no further.", answer.Because[^1].Text);
        Assert.Equal(EscalationOutcome.ReachedTop, answer.Outcome);
    }

    [Fact]
    public void Only_the_purposes_that_are_asked_for_are_followed()
    {
        var org = Line().Dotted("ae", "cfo", "FINANCE").Dotted("lead", "cto", "SOLUTION_AREA");

        var answer = Ask(org, "position:ae", ReportingLines.SolidAndDotted, ["SOLUTION_AREA"]);

        Assert.Empty(answer.Steps[0].Branches);
        Assert.Equal("position:cto", Assert.Single(answer.Steps[1].Branches).Steps[0].Position);
    }

    [Fact]
    public void A_dotted_line_to_a_seat_already_visited_brings_no_branch()
    {
        var answer = Ask(Line().Dotted("ae", "ceo", "SPONSOR").Dotted("ae", "cfo", "A").Dotted("lead", "cfo", "B"), "position:ae", ReportingLines.SolidAndDotted);

        Assert.Equal("A", Assert.Single(answer.Steps[0].Branches).Purpose);
        Assert.Empty(answer.Steps[1].Branches);
        Assert.Equal(2, answer.Because.Count(step => step.Code == StepCode.SeatAlreadyVisited));
    }

    [Fact]
    public void Loops_of_dotted_lines_end_and_leave_the_outcome_to_the_solid_path()
    {
        var answer = Ask(Line().Dotted("ceo", "x", "A").Dotted("x", "ceo", "A").ReportsTo("x", "y").ReportsTo("y", "x"), "position:ae", ReportingLines.SolidAndDotted);

        Assert.Equal(["position:x", "position:y"], Assert.Single(answer.Steps[2].Branches).Steps.Select(step => step.Position));
        Assert.Equal(EscalationOutcome.ReachedTop, answer.Outcome);
    }

    [Fact]
    public void A_branch_that_is_cut_makes_the_answer_incomplete_but_not_the_path()
    {
        var answer = Ask(new Org().Position("ae", top: true).Dotted("ae", "x", "A").ReportsTo("x", "y"), "position:ae", ReportingLines.SolidAndDotted, maxSteps: 1);

        Assert.Equal(EscalationOutcome.ReachedTop, answer.Outcome);
        Assert.False(answer.IsComplete);
    }

    [Fact]
    public void Cycles_and_broken_lines_are_outcomes()
    {
        Assert.Equal(EscalationOutcome.Cycle, Ask(new Org().ReportsTo("ae", "lead").ReportsTo("lead", "ae"), "position:ae").Outcome);
        Assert.Equal(EscalationOutcome.Broken, Ask(new Org().ReportsTo("ae", "lead"), "position:ae").Outcome);
    }

    private static EscalationAnswer Ask(Org org, string from, ReportingLines lines = ReportingLines.Solid, IReadOnlyList<string>? purposes = null, EscalateUntil? until = null, int maxSteps = 25)
        => EscalationRule.Answer(org.Build(), new EscalationQuestion(from, Role: null, lines, purposes, until, maxSteps, Org.Today));

    private static string Text(IEnumerable<EscalationStep> steps)
        => string.Join(", ", steps.Select(step => $"{step.Number} {Name(step.Position)} {Name(step.Responder?.Person)} {Name(step.TeamUnit)} {step.ReachedBy}"));

    private static string Name(string? id) => id == null ? "-" : id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
