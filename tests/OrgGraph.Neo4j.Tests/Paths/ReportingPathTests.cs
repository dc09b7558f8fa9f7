using OrgGraph.Core.Escalation;
using OrgGraph.Core.Model;
using OrgGraph.Core.Paths;
using OrgGraph.Core.Tests;
using OrgGraph.Neo4j.Tests.Slices;

namespace OrgGraph.Neo4j.Tests.Paths;

[Collection(Neo4jCollection.Name)]
public sealed class ReportingPathTests(Neo4jServer server)
{
    [Neo4jFact]
    public Task Chains_are_found_over_leaders_and_over_dotted_lines()
        => AssertSameAsync(
            new Org().ReportsTo("a", "ceo").ReportsTo("b", "ceo").ReportsTo("a1", "a").ReportsTo("b1", "b").Dotted("a1", "b", "P").Dotted("a1", "b1", "Q").Dotted("b1", "a1", "P").ReportsTo("x", "y"),
            Pairs("a1", "b1", "ceo", "a", "x"));

    [Neo4jFact]
    public Task Ends_are_persons_with_one_permanent_position_and_what_other_systems_call_them()
        => AssertSameAsync(
            new Org().ReportsTo("a", "ceo").ReportsTo("b", "ceo").Holds("ana", "a").Holds("ana", "b", acting: true).Holds("ben", "a").Holds("ben", "b").Person("cid").Unit("west")
                .Holds("dan", "b").Holds("dan", "gone").Position("gone", to: "2026-01-01")
                .With(new ExternalKey("position:b", "hr", "1", Validity.Always), new ExternalKey("person:ana", "hr", "2", Validity.Always), new ExternalKey("position:a", "hr", "2", Validity.Always), new ExternalKey("position:b", "hr", "3", new Validity(null, new DateOnly(2026, 1, 1)))),
            Pairs("person:ana", "b", "person:ben", "person:cid", "person:dan", "hr:1", "hr:2", "hr:3", "hr:4", "team-unit:west", "nobody", "gone"));

    [Neo4jFact]
    public Task A_grid_has_more_shortest_chains_than_could_be_listed()
    {
        var org = new Org();
        for (var (row, size) = (0, 26); row < size; row++)
        {
            for (var column = 0; column < size; column++)
            {
                if (column > 0) org.ReportsTo($"s{row:D2}{column:D2}", $"s{row:D2}{column - 1:D2}");
                if (row > 0) org.Dotted($"s{row:D2}{column:D2}", $"s{row - 1:D2}{column:D2}", "P");
            }
        }
        return AssertSameAsync(org, Pairs("s0000", "s2525", "s1212", "s0025"));
    }

    [Neo4jFact]
    public Task A_path_has_at_most_fifty_lines()
    {
        var org = new Org();
        for (var i = 0; i < 60; i++) org.ReportsTo($"s{i:D2}", $"s{i + 1:D2}");
        return AssertSameAsync(org, Pairs("s00", "s50", "s51", "s60"));
    }

    [Neo4jFact]
    public async Task Random_lines_with_cycles_double_solid_lines_and_seats_that_come_and_go_make_no_difference()
    {
        var random = new Random(26);
        for (var i = 0; i < 4; i++)
            await AssertSameAsync(Tangle(random), Pairs([.. Enumerable.Range(0, 9).Select(seat => $"s{seat}")]));
    }

    private static Org Tangle(Random random)
    {
        var org = new Org();
        string?[] days = [null, null, null, "2026-06-15", "2026-06-16"];
        for (var seat = 0; seat < 9; seat++)
            org.Position($"s{seat}", from: days[random.Next(5)], to: days[random.Next(4)] == null ? null : "2026-06-17");
        var lines = new HashSet<string>(StringComparer.Ordinal);
        for (var line = 0; line < 17; line++)
        {
            var (seat, other, from) = ($"s{random.Next(9)}", $"s{random.Next(9)}", days[random.Next(5)]);
            if (!lines.Add($"{seat} {other}")) continue;
            if (line < 9) org.ReportsTo(seat, other, from);
            if (line > 7) org.Dotted(seat, other, random.Next(2) == 0 ? "P" : "Q", from);
        }
        return org;
    }

    private static List<(string From, string To)> Pairs(params string[] ends)
        => [.. from a in ends from b in ends select (Id(a), Id(b))];

    private static string Id(string end) => end.Contains(':', StringComparison.Ordinal) ? end : $"position:{end}";

    private async Task AssertSameAsync(Org organization, IReadOnlyList<(string From, string To)> pairs)
    {
        await using var store = await server.StoreAsync(organization.Records());
        var questions = from pair in pairs from lines in Enum.GetValues<ReportingLines>() from day in new[] { Org.Today, Org.Today.AddDays(1) } select new ReportingPathQuestion(pair.From, pair.To, lines, day);
        await SameAnswers.AssertAsync(await store.OpenAsync(default), organization.Build(), [.. questions], all => new ReportingPathSlice(all), ReportingPathRule.Answer);
    }
}
