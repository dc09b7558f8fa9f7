using FsCheck.Xunit;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Tests.Escalation;

/// <summary>What holds for every organisation, faulty ones included: each pair of numbers is a line between two of thirty seats.</summary>
public class EscalationProperties
{
    private const int Seats = 30;

    [Property(MaxTest = 300)]
    public void An_escalation_ends_at_seats_that_are_each_visited_once((byte, byte)[] solid, (byte, byte)[] dotted, (byte, byte)[] units, (byte, byte)[] leads, byte top)
    {
        var organization = new Organization(Records(solid, dotted, units, leads, top));
        for (var seat = 0; seat < Seats; seat++)
        {
            var answer = Ask(organization, seat);
            var visited = answer.Steps.Concat(answer.Steps.SelectMany(step => step.Branches).SelectMany(branch => branch.Steps)).ToList();

            Assert.InRange(answer.Steps.Count, 1, EscalationQuestion.MostSteps);
            Assert.Equal(visited.Count, visited.Select(step => step.Position).Distinct(StringComparer.Ordinal).Count());
            Assert.Equal(answer.Outcome == EscalationOutcome.ReachedTop, answer.Steps[^1].Position == Id(top));
            Assert.True(answer.Outcome != EscalationOutcome.Limit || !answer.IsComplete);
        }
    }

    [Property(MaxTest = 200)]
    public void The_order_of_the_records_changes_no_answer((byte, byte)[] solid, (byte, byte)[] dotted, (byte, byte)[] units, (byte, byte)[] leads, byte top)
    {
        var records = Records(solid, dotted, units, leads, top).ToList();
        var (forwards, backwards) = (new Organization(records), new Organization(records.AsEnumerable().Reverse()));
        for (var seat = 0; seat < Seats; seat++)
            Assert.Equivalent(Ask(forwards, seat), Ask(backwards, seat), strict: true);
    }

    private static EscalationAnswer Ask(Organization organization, int seat)
        => EscalationRule.Answer(organization, new EscalationQuestion(Id((byte)seat), Role: null, ReportingLines.SolidAndDotted, Purposes: null, Until: null, EscalationQuestion.MostSteps, Org.Today));

    private static IEnumerable<OrgRecord> Records((byte, byte)[] solid, (byte, byte)[] dotted, (byte, byte)[] units, (byte, byte)[] leads, byte top)
    {
        var always = Validity.Always;
        for (var i = 0; i < Seats; i++)
        {
            yield return new Position(Id((byte)i), $"seat {i}", Top: Id((byte)i) == Id(top), always);
            yield return new Person($"person:{i}", $"person {i}", null, null, null, null, always);
            yield return new TeamUnit($"team-unit:{i}", $"unit {i}", "ATU", always);
            yield return new SitsIn(Id((byte)i), $"team-unit:{i / 3}", "ROLE", always);
            yield return new Holds($"person:{i / 2}", Id((byte)i), Acting: false, always);
        }
        foreach (var (a, b) in solid) yield return new ReportsTo(Id(a), Id(b), always);
        foreach (var (a, b) in dotted) yield return new DottedLineTo(Id(a), Id(b), "P", always);
        foreach (var (a, b) in units) yield return new PartOf($"team-unit:{a % 10}", $"team-unit:{b % 10}", always);
        foreach (var (a, b) in leads) yield return new Leads(Id(a), $"team-unit:{b % 10}", DeputyRank: null, always);
    }

    private static string Id(byte seat) => $"position:{seat % Seats}";
}
