using OrgGraph.Core.Model;
using OrgGraph.Core.Validation;

namespace OrgGraph.Core.Tests.Validation;

public class ReferenceRuleTests
{
    private static readonly Position s_seat = new("position:a", "A", Top: false, Validity.Always);

    [Fact]
    public void Two_nodes_with_one_id_are_refused_once_and_both_are_named()
    {
        var other = s_seat with { Title = "Another" };
        var problem = Assert.Single(Validating.Problems(s_seat, other));
        Assert.Equal(ProblemCode.DuplicateId, problem.Code);
        Assert.Same(other, problem.Record);
        Assert.Same(s_seat, Assert.Single(problem.Others));
    }

    [Fact]
    public void An_id_that_nothing_has_is_refused()
    {
        var problem = Assert.Single(Validating.Problems(s_seat, new ReportsTo("position:a", "position:b", Validity.Always)));
        Assert.Equal((ProblemCode.DanglingReference, "manager"), (problem.Code, problem.Field));
        Assert.Equal("Add it to positions, or name one that is there.", problem.Fix);
    }

    [Theory]
    [InlineData("b")]
    [InlineData("crm:17")]
    public void What_is_no_id_is_refused_with_an_example(string id)
    {
        var problem = Assert.Single(Validating.Problems(s_seat, new ReportsTo("position:a", id, Validity.Always)));
        Assert.Equal((ProblemCode.DanglingReference, "Write the id of a position, such as position:west."), (problem.Code, problem.Fix));
    }

    [Fact]
    public void An_id_of_another_kind_is_refused_whether_there_is_such_a_node_or_not()
    {
        Assert.Equal([(ProblemCode.WrongKind, "manager")], Validating.Problems(s_seat, new ReportsTo("position:a", "person:b", Validity.Always)).Codes());
        Assert.Equal([(ProblemCode.WrongKind, "manager")], new Org().Person("b").With(new ReportsTo("position:a", "person:b", Validity.Always)).Problems().Codes());
    }

    [Fact]
    public void Each_id_of_a_list_is_looked_up()
        => Assert.Equal([(ProblemCode.DanglingReference, "teamUnits"), (ProblemCode.WrongKind, "teamUnits")],
            Validating.Problems(s_seat, new Forum("forum:a", "A", "FREQ=DAILY", [], ["team-unit:x", "position:a"], Validity.Always)).Codes());

    [Fact]
    public void What_is_known_from_elsewhere_does_not_dangle()
        => Assert.Empty(OrganizationValidation.Validate([s_seat, new ReportsTo("position:a", "position:b", Validity.Always)], id => id == "position:b"));

    [Fact]
    public void A_relationship_may_reach_beyond_the_lifetimes_of_its_ends()
        => Assert.Empty(new Org().Position("a", from: "2026-01-01", to: "2026-02-01").ReportsTo("a", "b").Problems());

    [Fact]
    public void An_external_key_may_name_any_node()
        => Assert.Empty(new Org().Person("a").With(new ExternalKey("person:a", "hr", "17", Validity.Always)).Problems());
}
