using OrgGraph.Core.Because;

namespace OrgGraph.Core.Tests.Ownership;

public class UnitSeatTests
{
    private static Org Shop() => new Org().Account("shop").Unit("sales").Unit("west", partOf: "sales").Owns("team-unit:west", "account:shop");

    [Fact]
    public void A_unit_answers_with_its_one_seat_of_the_role()
    {
        var answer = Shop().Seat("ae", "west").Seat("csm", "west", "CSM").Seat("lead", "west", "ATU_LEAD").Leads("lead", "west").Owner().Is("ae")
            .Says(StepCode.UnitSeatOfRole, "west answers with its seat of the role ACCOUNT_EXECUTIVE, ae.");

        Assert.Equal(("team-unit:west", false), (answer.Owner?.TeamUnit, answer.Owner?.IsFallback));
    }

    [Fact]
    public void A_vacant_seat_still_owns()
        => Assert.Null(Shop().Seat("ae", "west").Owner().Is("ae").Responder);

    [Fact]
    public void Several_seats_of_the_role_are_ambiguous()
    {
        var answer = Shop().Seat("ae1", "west").Seat("ae2", "west").Owner().IsAmbiguous("ae1", "ae2");

        Assert.All(answer.Candidates, c => Assert.Equal("team-unit:west", c.TeamUnit));
    }

    [Fact]
    public void A_seat_that_is_closed_or_has_moved_away_does_not_answer()
        => Shop().Position("closed", to: "2026-06-01").SitsIn("closed", "west", "ACCOUNT_EXECUTIVE").SitsIn("moved", "west", "ACCOUNT_EXECUTIVE", to: "2026-06-01").Seat("ae", "west").Owner().Is("ae");

    [Fact]
    public void Without_a_seat_of_the_role_the_lead_answers_as_a_fallback()
    {
        var answer = Shop().Seat("lead", "west", "ATU_LEAD").Leads("lead", "west").Leads("deputy", "west", deputy: 1).Owner().Is("lead")
            .Says(StepCode.UnitLead, "west has no seat of the role ACCOUNT_EXECUTIVE and answers with its lead, lead.");

        Assert.True(answer.Owner?.IsFallback);
    }

    [Fact]
    public void Without_a_lead_of_its_own_the_lead_of_the_nearest_unit_above_answers()
    {
        var answer = Shop().PartOf("team-unit:sales", "team-unit:world").Leads("head", "sales").Leads("chief", "world").Owner().Is("head")
            .Says(StepCode.ParentUnitLead, "west has neither a seat of the role ACCOUNT_EXECUTIVE nor a lead; head answers, who leads sales, the nearest unit above with a lead.");

        Assert.True(answer.Owner?.IsFallback);
    }

    [Fact]
    public void A_unit_without_seat_and_lead_all_the_way_up_leads_nowhere()
        => Shop().Leads("deputy", "west", deputy: 1).Owner().IsUnresolved()
            .Says(StepCode.UnitWithoutSeat, "west is skipped: it has no seat of the role ACCOUNT_EXECUTIVE, and neither it nor a unit above it has a lead.");

    [Fact]
    public void Two_leads_at_once_are_ambiguous()
        => Shop().Leads("lead1", "west").Leads("lead2", "west").Owner().IsAmbiguous("lead1", "lead2");

    [Fact]
    public void A_unit_that_no_longer_exists_does_not_answer()
        => new Org().Account("shop").With(new Model.TeamUnit("team-unit:west", "west", "ATU", Org.Valid(to: "2026-06-15"))).Seat("ae", "west").Owns("team-unit:west", "account:shop")
            .Owner().IsUnresolved().Says(StepCode.ClaimantNotInForce);

    [Fact]
    public void Of_two_claims_to_one_seat_the_one_that_is_no_fallback_is_named()
    {
        var answer = Shop().Seat("head", "xeast").Leads("head", "west").Owns("team-unit:xeast", "account:shop").Owner().Is("head");

        Assert.Equal(("team-unit:xeast", false), (answer.Owner?.TeamUnit, answer.Owner?.IsFallback));
    }
}
