using OrgGraph.Core.Because;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Paths;

namespace OrgGraph.Core.Tests.Paths;

public class ReportingPathRuleTests
{
    private static Org Tree() => new Org()
        .ReportsTo("a1", "a").ReportsTo("a2", "a").ReportsTo("b1", "b").ReportsTo("a", "ceo").ReportsTo("b", "ceo");

    [Fact]
    public void Two_seats_are_connected_over_their_common_leader()
    {
        var answer = Ask(Tree(), "a1", "b1");

        Assert.Equal("a1 ↑a ↑ceo ↓b ↓b1", Text(answer));
        Assert.Equal("position:ceo", answer.CommonLeader);
        Assert.Equal("reports-to:position:b1>position:b", answer.Lines[3].Line);
        Assert.Equal("b1 reports to b.", answer.Because[^3].Text);
        Assert.Equal([StepCode.StartFound, StepCode.StartFound, StepCode.LineWalked, StepCode.LineWalked, StepCode.LineWalked, StepCode.LineWalked, StepCode.PathFound, StepCode.CommonLeaderFound], answer.Because.Select(step => step.Code));
    }

    [Fact]
    public void A_leader_is_the_common_leader_of_itself_and_those_below()
        => Assert.Equal("position:a", Ask(Tree(), "a", "a1").CommonLeader);

    [Fact]
    public void A_seat_is_no_line_away_from_itself()
    {
        var answer = Ask(Tree(), "a1", "a1");

        Assert.Equal("a1", Text(answer));
        Assert.Equal("position:a1", answer.CommonLeader);
    }

    [Fact]
    public void A_dotted_line_shortens_the_path_only_where_dotted_lines_count()
    {
        var org = Tree().Dotted("a1", "b1", "PROJECT");

        Assert.Equal(4, Ask(org, "a1", "b1").Lines.Count);
        var answer = Ask(org, "b1", "a1", ReportingLines.SolidAndDotted);
        Assert.Equal("b1 ↓a1:PROJECT", Text(answer));
        Assert.Equal("a1 has a dotted line for PROJECT to b1.", answer.Because[2].Text);
        Assert.Equal("position:ceo", answer.CommonLeader);
    }

    [Fact]
    public void Of_equally_short_chains_the_first_by_id_is_taken_and_the_answer_says_so()
    {
        var org = Tree().Dotted("a1", "z", "P").Dotted("b1", "z", "P").Dotted("a1", "m", "P").Dotted("b1", "m", "P").Dotted("a1", "m", "A");

        var answer = Ask(org, "a1", "b1", ReportingLines.SolidAndDotted);

        Assert.Equal("a1 ↑m:A ↓b1:P", Text(answer));
        Assert.Contains(answer.Because, step => step.Code == StepCode.PathHasEquals);
        Assert.DoesNotContain(Ask(Tree(), "a1", "b1").Because, step => step.Code == StepCode.PathHasEquals);
    }

    [Fact]
    public void A_chain_whose_first_seats_come_first_but_lead_nowhere_is_not_taken()
        => Assert.Equal("a ↓z1 ↓z2 ↑b", Text(Ask(new Org().Dotted("z1", "a", "P").Dotted("z2", "z1", "P").Dotted("z2", "b", "P").Dotted("a1", "a", "P").Dotted("a2", "a1", "P"), "a", "b", ReportingLines.SolidAndDotted)).Replace(":P", "", StringComparison.Ordinal));

    [Fact]
    public void A_solid_line_goes_before_a_dotted_one_between_the_same_seats()
        => Assert.Equal("a1 ↑a", Text(Ask(Tree().Dotted("a1", "a", "P"), "a1", "a", ReportingLines.SolidAndDotted)));

    [Fact]
    public void Seats_that_nothing_connects_are_not_connected()
    {
        var answer = Ask(Tree().ReportsTo("x", "y"), "a1", "x");

        Assert.Equal(ReportingPathStatus.NotConnected, answer.Status);
        Assert.Null(answer.CommonLeader);
        Assert.Equal([StepCode.NotConnected, StepCode.NoCommonLeader], answer.Because.Skip(2).Select(step => step.Code));
    }

    [Fact]
    public void Lines_of_another_time_and_seats_that_are_closed_do_not_connect()
    {
        Assert.Equal(ReportingPathStatus.NotConnected, Ask(new Org().ReportsTo("a1", "a", to: "2026-06-15"), "a1", "a").Status);
        Assert.Equal(ReportingPathStatus.NotConnected, Ask(Tree().Position("ceo", to: "2026-01-01"), "a1", "b1").Status);
    }

    [Theory]
    [InlineData(50, ReportingPathStatus.Found)]
    [InlineData(51, ReportingPathStatus.NotConnected)]
    public void A_path_has_at_most_fifty_lines(int lines, ReportingPathStatus status)
    {
        var org = new Org();
        for (var i = 0; i < lines; i++) org.ReportsTo($"s{i}", $"s{i + 1}");

        var answer = Ask(org, "s0", $"s{lines}");

        Assert.Equal(status, answer.Status);
        Assert.Equal(status == ReportingPathStatus.NotConnected, answer.Because.Any(step => step.Text == $"No chain of at most 50 reporting lines connects s0 and s{lines}."));
    }

    [Fact]
    public void Cycles_and_double_solid_lines_do_not_keep_it_from_ending()
    {
        var answer = Ask(new Org().ReportsTo("a", "b").ReportsTo("b", "c").ReportsTo("c", "a").ReportsTo("x", "a").ReportsTo("x", "b"), "c", "x");

        Assert.Equal("c ↑a ↓x", Text(answer));
        Assert.Null(answer.CommonLeader);
    }

    [Fact]
    public void A_person_stands_for_their_one_permanent_position()
    {
        var org = Tree().Holds("ana", "a1").Holds("ben", "b1").Holds("cara", "a", acting: true).Holds("dan", "a").Holds("dan", "b");

        Assert.Equal("position:a1", ReportingPathRule.Answer(org.Build(), new("person:ana", "person:ben", ReportingLines.Solid, Org.Today)).Positions[0]);
        Assert.Equal(ReportingPathStatus.NoStart, ReportingPathRule.Answer(org.Build(), new("person:ana", "person:cara", ReportingLines.Solid, Org.Today)).Status);
        Assert.Equal(ReportingPathStatus.AmbiguousStart, ReportingPathRule.Answer(org.Build(), new("person:dan", "person:ana", ReportingLines.Solid, Org.Today)).Status);
    }

    [Fact]
    public void Only_positions_and_people_have_a_path()
        => Assert.Equal("WRONG_KIND", Assert.Throws<OrganizationException>(() => ReportingPathRule.Answer(Tree().Unit("west").Build(), new("team-unit:west", "position:a", ReportingLines.Solid, Org.Today))).Code);

    private static ReportingPathAnswer Ask(Org org, string from, string to, ReportingLines lines = ReportingLines.Solid)
        => ReportingPathRule.Answer(org.Build(), new ReportingPathQuestion($"position:{from}", $"position:{to}", lines, Org.Today));

    private static string Text(ReportingPathAnswer answer)
    {
        Assert.Equal(ReportingPathStatus.Found, answer.Status);
        Assert.Equal(answer.Positions.Skip(1), answer.Lines.Select(line => line.To));
        Assert.Equal(answer.Positions.SkipLast(1), answer.Lines.Select(line => line.From));
        return string.Join(" ", answer.Lines.Select(line => $"{(line.IsUpwards ? "↑" : "↓")}{Name(line.To)}{(line.Purpose == null ? "" : ":" + line.Purpose)}").Prepend(Name(answer.Positions[0])));
    }

    private static string Name(string id) => id["position:".Length..];
}
