using OrgGraph.Core.Because;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;
using OrgGraph.Core.Ownership;
using OrgGraph.Core.Responders;

namespace OrgGraph.Core.Tests.Ownership;

public class OwnerRuleTests
{
    private static Org Shop() => new Org().Account("shop").Owns("position:ae", "account:shop");

    [Fact]
    public void The_stand_in_answers_for_the_owner_who_is_away_and_ownership_stays()
        => Assert.Equal(new Responder("person:ben", ResponderKind.StandIn, "position:ae"), Shop().Holds("ana", "ae").Away("ana", standIn: "ben").Owner().Is("ae").Responder);

    [Fact]
    public void The_first_seat_above_that_somebody_answers_for_answers_for_a_vacant_owner()
    {
        var answer = Shop().Seat("ae", manager: "m1").Seat("m1", manager: "m2").Seat("m2", holder: "cara", top: true).Owner().Is("ae");

        Assert.Equal(new Responder("person:cara", ResponderKind.Holder, "position:m2"), answer.Responder);
        Assert.Equal(["ae reports to m1.", "m1 reports to m2."], answer.Because.Where(s => s.Code == StepCode.SolidLineFollowed).Select(s => s.Text));
    }

    [Fact]
    public void Nobody_answers_when_nobody_stands_above_a_vacant_owner()
    {
        var answer = Shop().Owner().Is("ae");

        Assert.Null(answer.Responder);
        Assert.Equal(StepCode.NobodyAbove, answer.Because[^1].Code);
    }

    [Fact]
    public void A_thing_may_be_named_by_an_external_key()
    {
        var org = Shop().With(new ExternalKey("account:shop", "crm", "001", Validity.Always), new ExternalKey("solution-area:cloud", "crm", "A7", Validity.Always));

        var answer = OwnerRule.Answer(org.Build(), new OwnerQuestion("crm:001", null, "crm:A7", Org.Today)).Is("ae");

        Assert.Equal(("account:shop", "solution-area:cloud"), (answer.Of, answer.SolutionArea));
    }

    [Theory]
    [InlineData("account:none", null, "NOT_FOUND", "There is nothing with the id or external key 'account:none'.")]
    [InlineData("position:ae", null, "WRONG_KIND", "'position:ae' is of the kind position; account or partner is asked for here.")]
    [InlineData("account:shop", "position:ae", "WRONG_KIND", "'position:ae' is of the kind position; solution-area is asked for here.")]
    public void What_is_not_there_or_of_another_kind_is_refused(string of, string? area, string code, string message)
    {
        var error = Assert.Throws<OrganizationException>(() => OwnerRule.Answer(Shop().Build(), new OwnerQuestion(of, null, area, Org.Today)));

        Assert.Equal((code, message), (error.Code, error.Message));
    }

    [Fact]
    public void Every_claim_that_was_considered_is_a_step_and_every_step_is_a_sentence_with_evidence()
    {
        var org = Shop().Owns("position:be", "account:shop", area: "cloud").PartOf("account:shop", "account:group").Owns("position:ce", "account:group").Owns("team-unit:empty", "account:group", inheritance: Inheritance.Append);

        var answer = org.Owner();

        foreach (var claim in org.Build().Every<Owns>())
            Assert.Contains(answer.Because, step => step.Evidence.Contains(claim.Id));
        Assert.All(answer.Because, step => Assert.EndsWith(".", step.Text, StringComparison.Ordinal));
        Assert.All(answer.Because, step => Assert.NotEmpty(step.Evidence));
    }
}
