using OrgGraph.Core.Model;
using OrgGraph.Core.Validation;

namespace OrgGraph.Core.Tests.Validation;

public class TimeRuleTests
{
    private const string Change = "2026-07-01";

    public static TheoryData<ProblemCode, string> OneAtATime() => new()
    {
        { ProblemCode.TwoSolidLines, "manager" },
        { ProblemCode.TwoLeads, "position" },
        { ProblemCode.SameDeputyRank, "deputyRank" },
        { ProblemCode.TwoUnits, "teamUnit" },
        { ProblemCode.TwoParents, "parent" },
        { ProblemCode.TwoStandIns, "standIn" },
        { ProblemCode.AmbiguousKey, "node" },
    };

    [Theory]
    [MemberData(nameof(OneAtATime))]
    public void What_may_be_one_at_a_time_is_refused_when_two_overlap_by_a_day(ProblemCode code, string field)
    {
        Assert.Equal([(code, field)], Two(code, "2026-07-02", Change).Problems().Codes());
        Assert.Equal([(code, field)], Two(code, to: null, Change).Problems().Codes());
    }

    [Theory]
    [MemberData(nameof(OneAtATime))]
    public void One_may_end_on_the_day_on_which_the_next_begins(ProblemCode code, string field)
        => Assert.DoesNotContain((code, field), Two(code, Change, Change).Problems().Codes());

    [Fact]
    public void The_days_of_an_overlap_are_named()
        => Assert.Equal("'position:a' reports to 'position:b' and to 'position:c' at once, from 2026-03-01 until 2026-06-30.",
            Assert.Single(new Org().ReportsTo("a", "b", to: Change).ReportsTo("a", "c", from: "2026-03-01", to: "2026-12-01").Problems()).Message);

    [Fact]
    public void Each_of_many_that_overlap_an_earlier_one_is_refused()
    {
        var org = new Org().ReportsTo("a", "b", from: "2026-01-01").ReportsTo("a", "c", from: "2026-02-01", to: "2026-03-01").ReportsTo("a", "d", from: "2026-06-01").ReportsTo("e", "b");
        Assert.Equal(["position:c", "position:d"], org.Problems().Select(p => ((ReportsTo)p.Record).Manager).Order());
    }

    [Fact]
    public void A_lead_and_deputies_of_different_ranks_may_stand_beside_each_other()
        => Assert.Empty(new Org().Leads("a", "u").Leads("b", "u", deputy: 1).Leads("c", "u", deputy: 2).Problems());

    [Fact]
    public void One_relationship_twice_on_a_day_is_refused_once()
    {
        Assert.Equal([(ProblemCode.DuplicateRelationship, null)], new Org().ReportsTo("a", "b").ReportsTo("a", "b", from: "2026-01-01").Problems().Codes());
        Assert.Equal([(ProblemCode.DuplicateRelationship, null)], new Org().ReportsTo("a", "b", to: "2026-01-01").ReportsTo("a", "b").Problems().Codes());
        Assert.Empty(new Org().ReportsTo("a", "b", to: "2026-01-01").ReportsTo("a", "b", from: "2026-01-01").Problems());
    }

    [Fact]
    public void Absences_may_overlap_unless_they_begin_on_one_day()
    {
        Assert.Empty(new Org().Away("a", "b", from: "2026-01-01", to: "2026-03-01").Away("a", from: "2026-02-01", to: "2026-02-03").Away("a", "b", from: "2026-02-02", to: "2026-02-04").Problems());
        Assert.Equal([(ProblemCode.DuplicateRelationship, null)], new Org().Away("a", from: "2026-01-01", to: "2026-03-01").Away("a", from: "2026-01-01", to: "2026-02-03").Problems().Codes());
    }

    [Fact]
    public void A_person_may_hold_several_positions_and_a_position_may_have_several_holders()
        => Assert.Empty(new Org().Holds("a", "p").Holds("a", "q").Holds("b", "p").Problems());

    /// <summary>Two relationships of which there may be one at a time: the first until a day, the second from a day.</summary>
    private static Org Two(ProblemCode code, string? to, string from) => code switch
    {
        ProblemCode.TwoSolidLines => new Org().ReportsTo("a", "b", to: to).ReportsTo("a", "c", from: from),
        ProblemCode.TwoLeads => new Org().Leads("a", "u", to: to).Leads("b", "u", from: from),
        ProblemCode.SameDeputyRank => new Org().Leads("a", "u", deputy: 1, to: to).Leads("b", "u", deputy: 1, from: from),
        ProblemCode.TwoUnits => new Org().SitsIn("a", "u", "PAM", to: to).SitsIn("a", "v", "PAM", from: from),
        ProblemCode.TwoParents => new Org().PartOf("account:a", "account:b", to: to).PartOf("account:a", "account:c", from: from),
        ProblemCode.TwoStandIns => new Org().Away("a", "b", to: to).Away("a", "c", from: from),
        _ => new Org().With(Key("account:a", null, to), Key("account:b", from, null)),
    };

    private static ExternalKey Key(string node, string? from, string? to) => new(node, "crm", "1", Org.Valid(from, to));
}
