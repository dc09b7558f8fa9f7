using OrgGraph.Core.Because;
using OrgGraph.Core.Decisions;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;

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
    public void An_account_starts_at_its_account_executive_and_a_partner_at_its_manager_unless_another_role_is_asked_for()
    {
        var org = Line().Owns("position:ae", "account:shop").Owns("position:lead", "account:shop", "CSM").Owns("position:lead", "partner:acme", "PAM").Owns("position:ae", "partner:acme", "PSM");

        Assert.Equal("position:ae", Ask(org, "account:shop").Steps[0].Position);
        Assert.Equal("position:lead", Ask(org, "account:shop", role: "CSM").Steps[0].Position);
        Assert.Equal("position:lead", Ask(org, "partner:acme").Steps[0].Position);
        Assert.Equal("position:ae", Ask(org, "partner:acme", role: "PSM").Steps[0].Position);
    }

    [Fact]
    public void An_account_that_several_own_has_an_ambiguous_start_and_one_that_nobody_owns_has_none()
    {
        var org = Line().Owns("position:ae", "account:shop").Owns("position:lead", "account:shop").Account("lone");

        Assert.Equal(["position:ae", "position:lead"], Ask(org, "account:shop").Starts);
        Assert.Equal(EscalationOutcome.NoStart, Ask(org, "account:lone").Outcome);
        Assert.Contains(Ask(org, "account:lone").Because, step => step.Code == StepCode.OwnerUnresolved);
    }

    [Fact]
    public void It_stops_at_the_first_who_may_decide()
    {
        var org = Line().Owns("position:ae", "account:shop").Right("ae", 10).Right(role: "ATU_LEAD", limit: 100).Right("ceo");

        Assert.Equal("ae", Reached(org, 10));
        Assert.Equal("ae lead", Reached(org, 11));
        Assert.Equal("ae lead ceo", Reached(org, 101));
        Assert.Equal("ae lead ceo", Reached(org.Away("ben", standIn: "dan"), 11));
        Assert.Equal("ae lead", Reached(org.Delegates("ben", "dan", "lead"), 11));
    }

    [Fact]
    public void At_the_top_with_nobody_who_may_decide_nobody_can()
    {
        Assert.Equal(EscalationOutcome.NobodyCanDecide, Until(Line().Right("ae", 10), 11).Outcome);
        Assert.Equal(EscalationOutcome.Broken, Until(new Org().ReportsTo("ae", "lead").Right("ae", 10), 11).Outcome);
        Assert.Equal(EscalationOutcome.NobodyCanDecide, Until(Line().Right("ae", scope: "team-unit:east").Right("lead", verb: DecisionVerb.Agree), 11).Outcome);
    }

    [Fact]
    public void The_scope_of_a_right_is_held_against_the_account_not_against_the_role_the_escalation_starts_at()
    {
        var org = Line().Seat("csm", "success", holder: "dan", manager: "lead").Owns("position:ae", "account:shop").Owns("position:csm", "account:shop", "CSM").Right("lead", scope: "team-unit:west");

        var answer = Ask(org, "account:shop", role: "CSM", until: new EscalateUntil("decision:discount", new Amount(5, "EUR")));

        Assert.Equal(EscalationOutcome.ReachedDecider, answer.Outcome);
        Assert.Equal("position:lead", answer.Steps[^1].Position);
        Assert.Equal("ben may decide discount, so it ends at lead.", answer.Because[^1].Text);
    }

    [Fact]
    public void An_amount_that_is_negative_or_missing_or_in_another_unit_is_refused()
    {
        var org = Line().Right("lead", 10);

        foreach (var amount in new[] { new Amount(-1, "EUR"), new Amount(1, "USD"), null })
            Assert.Equal("BAD_QUESTION", Assert.Throws<OrganizationException>(() => Ask(org, "position:ae", until: new EscalateUntil("decision:discount", amount))).Code);
    }

    [Fact]
    public void Cycles_and_broken_lines_are_outcomes()
    {
        Assert.Equal(EscalationOutcome.Cycle, Ask(new Org().ReportsTo("ae", "lead").ReportsTo("lead", "ae"), "position:ae").Outcome);
        Assert.Equal(EscalationOutcome.Broken, Ask(new Org().ReportsTo("ae", "lead"), "position:ae").Outcome);
    }

    private static EscalationAnswer Ask(Org org, string from, ReportingLines lines = ReportingLines.Solid, IReadOnlyList<string>? purposes = null, EscalateUntil? until = null, int maxSteps = 25, string? role = null)
        => EscalationRule.Answer(org.Build(), new EscalationQuestion(from, role, lines, purposes, until, maxSteps, Org.Today));

    private static EscalationAnswer Until(Org org, long amount) => Ask(org, "position:ae", until: new EscalateUntil("decision:discount", new Amount(amount, "EUR")));

    private static string Reached(Org org, long amount)
    {
        var answer = Until(org, amount);
        Assert.Equal(EscalationOutcome.ReachedDecider, answer.Outcome);
        Assert.Equal(StepCode.DeciderReached, answer.Because[^1].Code);
        return string.Join(" ", answer.Steps.Select(step => Name(step.Position)));
    }

    private static string Text(IEnumerable<EscalationStep> steps)
        => string.Join(", ", steps.Select(step => $"{step.Number} {Name(step.Position)} {Name(step.Responder?.Person)} {Name(step.TeamUnit)} {step.ReachedBy}"));

    private static string Name(string? id) => id == null ? "-" : id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
