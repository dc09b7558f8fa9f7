using OrgGraph.Core.Because;
using OrgGraph.Core.Decisions;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Tests.Decisions;

public class WhoDecidesRuleTests
{
    [Fact]
    public void The_nearest_on_the_path_whose_limit_covers_the_amount_decides()
    {
        var org = Sales.Line().Right("ae", 100).Right("lead", 1000).Right("ceo");

        org.Decides("ana", "ae", 100);
        org.Decides("ben", "lead", 101);
        org.Decides("ben", "lead", 1000);
        org.Decides("cara", "ceo", 1001);
    }

    [Fact]
    public void Those_passed_over_because_of_their_limit_are_the_deferral_chain()
    {
        var answer = Sales.Line().Right("ae", 100).Right("lead", 1000).Right("ceo").Right("elsewhere", 1).Decides("cara", "ceo", 1001);

        Assert.Equal(["position:ae", "position:lead"], answer.Deferred.Select(d => d.Position));
        Assert.Equal(new RightHolder("position:lead", "person:ben", IsDelegate: false, DecisionVerb.Decide, 1000, Scope: null, "holds-right:position:lead>decision:discount>DECIDE"), answer.Deferred[1]);
        answer.Says("lead may DECIDE up to 10.00 EUR, less than 10.01 EUR.");
    }

    [Fact]
    public void Nobody_farther_than_the_decider_is_in_the_deferral_chain()
        => Assert.Empty(Sales.Line().Right("ae", 100).Right("lead", 10).Decides("ana", "ae", 50).Deferred);

    [Fact]
    public void A_limit_off_the_path_is_exceeded_without_deferring()
        => Assert.Equal("position:ae", Assert.Single(Sales.Line().Right("ae", 100).Right("elsewhere", 1).Ask(1001).IsNobody().Says("elsewhere may DECIDE up to 0.01 EUR, less than 10.01 EUR.").Deferred).Position);

    [Fact]
    public void A_seat_with_several_rights_decides_by_the_one_that_covers_the_amount()
    {
        var org = Sales.Line().Right("ae", 100).Right("ae", 10, scope: "account:shop").Right("ae", 20, role: null, scope: "team-unit:west").Right("ceo");

        Assert.Equal("account:shop", org.Decides("ana", "ae", 5).Decider!.Scope);
        Assert.Equal("team-unit:west", org.Decides("ana", "ae", 15).Decider!.Scope);
        Assert.Null(org.Decides("ana", "ae", 50).Decider!.Scope);
        Assert.Equal(100, Assert.Single(org.Decides("cara", "ceo", 101).Deferred).Limit);
    }

    [Fact]
    public void An_amount_in_another_unit_is_not_converted()
    {
        var answer = Sales.Line().Right("ae").Ask(1, unit: "USD");

        Assert.Equal(WhoDecidesStatus.UnitMismatch, answer.Status);
        Assert.Null(answer.Decider);
        answer.Says("The amount is in USD, and discount counts in EUR; it is not converted.");
    }

    [Fact]
    public void A_decision_without_a_unit_takes_no_amount_and_its_limits_mean_nothing()
    {
        var org = Sales.Line().Decision("hire", "NONE").Right("ae", 1, decision: "hire");

        Assert.Equal(WhoDecidesStatus.UnitMismatch, org.Ask(1, decision: "decision:hire", unit: "NONE").Status);
        var answer = org.Ask(decision: "decision:hire");
        Assert.Equal("person:ana", answer.Decider?.Person);
        Assert.Null(answer.Decider?.Limit);
    }

    [Fact]
    public void Without_an_amount_nobody_is_named_where_limits_apply()
    {
        var answer = Sales.Line().Right("ae").Right("ceo", 100).Ask();

        Assert.Equal(WhoDecidesStatus.AmountRequired, answer.Status);
        answer.Says("discount has limits here: an amount in EUR is needed to say who decides.");
        Assert.Equal(StepCode.AmountMissing, answer.Because[^1].Code);
    }

    [Fact]
    public void Limits_that_do_not_reach_the_thing_need_no_amount()
        => Sales.Line().Right("ae").Right("ceo", 100, scope: "account:other").Right("boss", 100, scope: "team-unit:east").Right(role: "CFO", limit: 7).Decides("ana", "ae");

    [Fact]
    public void A_delegation_with_a_limit_needs_an_amount_too()
    {
        var org = Sales.Line().Right("ae").Away("ana").Delegates("ana", "dan", "ae", limit: 10);

        Assert.Equal(WhoDecidesStatus.AmountRequired, org.Ask().Status);
        org.Decides("dan", "ae", 10);
    }

    [Fact]
    public void A_negative_amount_cannot_be_asked_about()
        => Assert.Equal("BAD_QUESTION", Assert.Throws<OrganizationException>(() => Sales.Line().Right("ae").Ask(-1)).Code);

    [Fact]
    public void A_decision_cannot_be_about_a_territory()
        => Assert.Equal("WRONG_KIND", Assert.Throws<OrganizationException>(() => Sales.Line().Right("ae", scope: "territory:north").Ask(1, about: "territory:north")).Code);

    [Fact]
    public void A_role_decides_only_for_its_seats_on_the_path()
    {
        Sales.Line().Right(role: "ATU_LEAD").Seat("other", "east", "ATU_LEAD", holder: "eve").Decides("ben", "lead", 5);
        Sales.Line().Right(role: "CFO").Seat("cfo", "finance", "CFO", holder: "eve").Ask(5).IsNobody().Says("Every seat that sits in its unit as CFO may DECIDE, but none on the path does.");
    }

    [Fact]
    public void A_seat_on_the_path_goes_before_one_elsewhere_with_a_more_specific_scope()
        => Sales.Line().Right("ceo").Seat("cfo", holder: "eve").Right("cfo", scope: "account:shop").Decides("cara", "ceo", 5);

    [Fact]
    public void Elsewhere_the_most_specific_scope_goes_first_and_the_deeper_before_the_higher()
    {
        string?[] scopes = [null, "territory:world", "territory:germany", "team-unit:sales", "team-unit:west", "account:group", "account:shop"];
        var org = Sales.Line().In("shop", "territory:germany").PartOf("territory:germany", "territory:world");

        for (var i = 0; i < scopes.Length; i++)
            org.Seat($"s{i}", holder: $"p{i}").Right($"s{i}", scope: scopes[i]).Decides($"p{i}", $"s{i}", 5);
    }

    [Fact]
    public void Of_two_territories_the_deeper_goes_first_wherever_it_lies()
        => Sales.Line().In("shop", "territory:world").In("shop", "territory:mars-north").PartOf("territory:mars-north", "territory:mars")
            .Seat("a", holder: "dan").Right("a", scope: "territory:world").Seat("b", holder: "eve").Right("b", scope: "territory:mars-north").Decides("eve", "b", 5);

    [Fact]
    public void An_account_without_a_territory_lies_in_that_of_the_account_above()
        => Sales.Line().In("group", "territory:germany").Seat("cfo", holder: "eve").Right("cfo", scope: "territory:germany").Decides("eve", "cfo", 5);

    [Fact]
    public void An_account_lies_in_the_scope_of_its_executives_unit_and_those_above_only()
        => Sales.Line().Unit("east", partOf: "sales").Right("lead", scope: "team-unit:east").Ask(5).IsNobody();

    [Fact]
    public void Two_with_an_equal_right_are_both_named_and_none_is_chosen()
    {
        var answer = Sales.Line().Seat("cfo", holder: "eve").Right("cfo").Seat("coo", holder: "dan").Right("coo").Ask(5);

        answer.Says("eve (cfo), dan (coo) have an equal right to decide discount of 0.05 EUR; none is chosen.");
        answer.AreEqual("eve (cfo)", "dan (coo)");
    }

    [Fact]
    public void Of_those_elsewhere_with_the_same_scope_whoever_stands_below_another_comes_first()
    {
        var org = Sales.Line().Seat("cfo", holder: "eve").Right("cfo").Seat("head", holder: "dan", manager: "cfo").Right("head", 250).Seat("clerk", holder: "fay", manager: "head").Right("clerk", 50);

        var answer = org.Decides("fay", "clerk", 40);
        Assert.Empty(answer.Deferred);
        var step = Assert.Single(answer.Says("cfo may decide too, but clerk stands below it on the solid line and comes first.").Because, step => step.Code == StepCode.LowerSeatFirst && step.Evidence.Contains("position:cfo"));
        Assert.Equal(["position:clerk", "position:head", "reports-to:position:clerk>position:head", "position:cfo", "reports-to:position:head>position:cfo"], step.Evidence);
        org.Decides("dan", "head", 51);
        org.Decides("eve", "cfo", 251);
    }

    [Fact]
    public void A_seat_without_a_right_in_between_keeps_the_order_and_one_that_nobody_fills_gives_way()
    {
        Sales.Line().Seat("cfo", holder: "eve").Right("cfo").Seat("head", manager: "cfo").Seat("clerk", holder: "fay", manager: "head").Right("clerk", 50).Decides("fay", "clerk", 40);
        Sales.Line().Seat("cfo", holder: "eve").Right("cfo").Seat("head", manager: "cfo").Right("head").Decides("eve", "cfo", 40);
    }

    [Fact]
    public void One_beside_the_line_stays_equal_to_the_lowest_on_it()
        => Sales.Line().Seat("cfo", holder: "eve").Right("cfo").Seat("clerk", holder: "fay", manager: "cfo").Right("clerk").Seat("coo", holder: "dan").Right("coo").Ask(5).AreEqual("fay (clerk)", "dan (coo)");

    [Fact]
    public void A_more_specific_scope_goes_before_a_lower_seat()
        => Sales.Line().Seat("cfo", holder: "eve").Right("cfo", scope: "account:shop").Seat("clerk", holder: "fay", manager: "cfo").Right("clerk").Decides("eve", "cfo", 5);

    [Fact]
    public void In_a_cycle_of_solid_lines_nobody_stands_below()
        => Sales.Line().Seat("a", holder: "dan", manager: "b").Right("a").Seat("b", holder: "eve", manager: "a").Right("b").Ask(5).AreEqual("dan (a)", "eve (b)");

    [Fact]
    public void Of_two_with_an_equal_right_the_one_who_is_present_decides()
        => Sales.Line().Seat("cfo", holder: "eve").Right("cfo").Seat("coo").Right("coo").Decides("eve", "cfo", 5);

    [Fact]
    public void A_right_of_another_time_or_of_a_closed_seat_does_not_count()
    {
        Sales.Line().Right("ae", from: "2026-06-16").Right("lead", to: "2026-06-15").Right("ceo").Decides("cara", "ceo", 5);
        Sales.Line().Position("cfo", to: "2026-01-01").Right("cfo").Ask(5).IsNobody().Says("cfo may DECIDE, but the seat does not exist on 2026-06-15.");
    }

    [Fact]
    public void An_account_that_nobody_owns_has_no_path_but_still_its_other_scopes()
    {
        var answer = Sales.Line().Account("lone").Right("ceo", scope: "team-unit:sales").Right("lead", scope: "account:lone").Decides("ben", "lead", 5, about: "account:lone");

        Assert.Contains(answer.Because, step => step.Code == StepCode.NoStart);
    }

    [Theory]
    [InlineData("team-unit:west")]
    [InlineData("position:lead")]
    [InlineData("person:ben")]
    [InlineData("partner:acme")]
    public void A_decision_can_be_about_a_unit_a_position_a_person_or_a_partner(string about)
        => Sales.Line().Leads("lead", "west").Owns("position:lead", "partner:acme", "PAM").Right("ae").Right("lead", 10, scope: "team-unit:west").Right("ceo").Decides("ben", "lead", 10, about);

    [Fact]
    public void Those_who_play_another_part_are_named_by_verb_whatever_the_outcome()
    {
        var org = Sales.Line().Seat("cfo", "finance", "CFO", holder: "eve").Seat("coo").Right("cfo", verb: DecisionVerb.Agree, limit: 100).Right("ceo", verb: DecisionVerb.Input)
            .Right(role: "ATU_LEAD", verb: DecisionVerb.Recommend).Right("coo", verb: DecisionVerb.Perform).Right("cfo", verb: DecisionVerb.Input, scope: "account:other");

        string[] all = ["Recommend lead ben", "Agree cfo eve", "Perform coo -", "Input ceo cara"];
        Assert.Equal(all, Parts(org.Ask(100).IsNobody()));
        Assert.Equal(all, Parts(org.Ask()));
        Assert.Equal(all.Where(part => !part.StartsWith("Agree", StringComparison.Ordinal)), Parts(org.Ask(101)));
    }

    [Fact]
    public void The_answer_names_the_right_it_rests_on_and_repeats_the_question()
    {
        var answer = Sales.Line().Right("ae", 100, scope: "account:group").Decides("ana", "ae", 7);

        Assert.Equal(new RightHolder("position:ae", "person:ana", IsDelegate: false, DecisionVerb.Decide, 100, "account:group", "holds-right:position:ae>decision:discount>DECIDE>account:group"), answer.Decider);
        Assert.Equal(("decision:discount", "account:shop", new Amount(7, "EUR"), Org.Today), (answer.Decision, answer.About, answer.Amount, answer.AsOf));
        Assert.Equal("ana (ae) decides discount of 0.07 EUR.", answer.Because[^1].Text);
        Assert.Equal(["decision:discount", "person:ana", answer.Decider!.Right], answer.Because[^1].Evidence);
    }

    private static IEnumerable<string> Parts(WhoDecidesAnswer answer) => answer.Others.Select(o => $"{o.Verb} {o.Position["position:".Length..]} {o.Person?["person:".Length..] ?? "-"}");
}
