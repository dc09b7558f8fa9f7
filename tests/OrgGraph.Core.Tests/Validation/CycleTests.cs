using OrgGraph.Core.Model;
using OrgGraph.Core.Validation;

namespace OrgGraph.Core.Tests.Validation;

public class CycleTests
{
    [Fact]
    public void A_circle_is_reported_once_with_its_members_and_days()
    {
        var problem = Assert.Single(new Org().ReportsTo("b", "c", to: "2026-09-01").ReportsTo("c", "a", from: "2026-02-01").ReportsTo("a", "b", from: "2026-03-01").ReportsTo("d", "a").Problems());
        Assert.Equal(ProblemCode.ReportingCycle, problem.Code);
        Assert.Equal("These report to each other in a circle from 2026-03-01 until 2026-08-31: position:a → position:b → position:c → position:a.", problem.Message);
        Assert.Equal(["reports-to:position:a>position:b@2026-03-01", "reports-to:position:b>position:c", "reports-to:position:c>position:a@2026-02-01"], problem.Others.Prepend(problem.Record).Select(r => r.Id));
    }

    [Fact]
    public void Lines_that_never_hold_on_one_day_make_no_circle()
        => Assert.Empty(new Org().ReportsTo("a", "b", to: "2026-07-01").ReportsTo("b", "a", from: "2026-07-01").Problems());

    [Fact]
    public void A_circle_that_opens_and_closes_again_is_two()
        => Assert.Equal(2, new Org().ReportsTo("a", "b").ReportsTo("b", "a", from: "2026-01-01", to: "2026-02-01").ReportsTo("b", "a", from: "2026-03-01", to: "2026-04-01").Problems().Count);

    [Fact]
    public void Circles_of_units_accounts_and_territories_are_found()
        => Assert.Equal([(ProblemCode.PartOfCycle, "parent"), (ProblemCode.PartOfCycle, "parent")],
            new Org().PartOf("account:a", "account:b").PartOf("account:b", "account:a").PartOf("territory:a", "territory:b").PartOf("territory:b", "territory:a").Problems().Codes());

    [Fact]
    public void Dotted_lines_may_form_circles()
        => Assert.Empty(new Org().Dotted("a", "b", "FINANCE").Dotted("b", "a", "FINANCE").Problems());

    [Fact]
    public void A_chain_that_turns_over_is_no_circle()
    {
        var org = new Org();
        for (var i = 0; i < 2000; i++)
            org.ReportsTo($"p{i}", $"p{i + 1}", to: "2026-07-01").ReportsTo($"p{i + 1}", $"p{i}", from: "2026-07-01");
        Assert.Empty(org.Problems());
    }

    /// <summary>Against the plain way: on every day, walk up from everything.</summary>
    [Fact]
    public void The_same_circles_are_found_as_by_walking_up_from_everything_on_every_day()
    {
        var random = new Random(20260615);
        for (var round = 0; round < 300; round++)
        {
            var lines = RandomLines(random);
            var found = OrganizationValidation.Validate([.. Seats(), .. lines]).Select(p => p.Others.Prepend(p.Record).ToHashSet(ReferenceEqualityComparer.Instance)).ToList();
            var days = Enumerable.Range(0, 40).Select(Day).ToList();
            var plain = days.SelectMany(day => PlainCircles(lines, day)).ToList();
            Assert.All(plain, circle => Assert.Contains(found, f => f.SetEquals(circle)));
            Assert.All(found, f => Assert.Contains(plain, circle => f.SetEquals(circle)));
            Assert.Equal(found.Count, found.Select(f => string.Join(' ', f.Cast<OrgRecord>().Select(r => r.Id).Order())).Distinct().Count());
        }
    }

    private static IEnumerable<OrgRecord> Seats() => Enumerable.Range(0, 8).Select(i => new Position($"position:p{i}", "P", Top: false, Validity.Always));

    /// <summary>For each seat a few lines, one after the other.</summary>
    private static List<ReportsTo> RandomLines(Random random)
    {
        var lines = new List<ReportsTo>();
        for (var seat = 0; seat < 8; seat++)
        {
            for (int from = random.Next(12), to; from < 40; from = to + random.Next(3))
            {
                to = from + 1 + random.Next(20);
                var manager = (seat + 1 + random.Next(7)) % 8;
                if (lines.Count == 0 || lines[^1].Position != $"position:p{seat}" || lines[^1].Manager != $"position:p{manager}")
                    lines.Add(new ReportsTo($"position:p{seat}", $"position:p{manager}", new Validity(from == 0 ? null : Day(from), to >= 40 ? null : Day(to))));
            }
        }
        return lines;
    }

    private static IEnumerable<HashSet<object?>> PlainCircles(List<ReportsTo> lines, DateOnly day)
    {
        foreach (var start in lines.Where(l => l.Valid.Contains(day)))
        {
            var way = new HashSet<object?>(ReferenceEqualityComparer.Instance);
            for (var line = start; line != null && way.Add(line); line = lines.Find(l => l.Valid.Contains(day) && l.Position == line.Manager))
            {
                if (line.Manager == start.Position)
                {
                    yield return way;
                    break;
                }
            }
        }
    }

    private static DateOnly Day(int number) => new DateOnly(2026, 1, 1).AddDays(number);
}
