using FsCheck.Xunit;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;
using OrgGraph.Core.Paths;

namespace OrgGraph.Core.Tests.Paths;

/// <summary>What holds for every set of lines, cycles and double lines included: each pair of numbers is a line between two of twelve seats.</summary>
public class ReportingPathProperties
{
    private const int Seats = 12;

    [Property(MaxTest = 300)]
    public void A_path_is_as_long_as_the_shortest_chain_there_is_and_as_long_as_the_way_back((byte, byte)[] solid, (byte, byte)[] dotted)
    {
        var organization = new Organization(Records(solid, dotted));
        var lengths = Lengths([.. solid, .. dotted]);
        for (var a = 0; a < Seats; a++)
        {
            for (var b = 0; b < Seats; b++)
            {
                var (there, back) = (Ask(organization, a, b), Ask(organization, b, a));
                Assert.Equal(lengths[a, b] < Seats ? ReportingPathStatus.Found : ReportingPathStatus.NotConnected, there.Status);
                Assert.Equal(lengths[a, b] < Seats ? lengths[a, b] : 0, there.Lines.Count);
                Assert.Equal(there.Lines.Count, back.Lines.Count);
            }
        }
    }

    [Property(MaxTest = 200)]
    public void The_order_of_the_records_changes_no_answer((byte, byte)[] solid, (byte, byte)[] dotted)
    {
        var records = Records(solid, dotted).ToList();
        var (forwards, backwards) = (new Organization(records), new Organization(records.AsEnumerable().Reverse()));
        for (var b = 0; b < Seats; b++)
            Assert.Equivalent(Ask(forwards, 0, b), Ask(backwards, 0, b), strict: true);
    }

    private static ReportingPathAnswer Ask(Organization organization, int a, int b)
        => ReportingPathRule.Answer(organization, new ReportingPathQuestion($"position:{a}", $"position:{b}", ReportingLines.SolidAndDotted, Org.Today));

    /// <summary>The shortest lengths between all seats (Floyd and Warshall), <see cref="Seats"/> where nothing connects them.</summary>
    private static int[,] Lengths((byte, byte)[] lines)
    {
        var lengths = new int[Seats, Seats];
        for (var a = 0; a < Seats; a++)
        {
            for (var b = 0; b < Seats; b++)
                lengths[a, b] = a == b ? 0 : lines.Any(l => (l.Item1 % Seats, l.Item2 % Seats) == (a, b) || (l.Item1 % Seats, l.Item2 % Seats) == (b, a)) ? 1 : Seats;
        }
        for (var via = 0; via < Seats; via++)
        {
            for (var a = 0; a < Seats; a++)
            {
                for (var b = 0; b < Seats; b++)
                    lengths[a, b] = Math.Min(lengths[a, b], lengths[a, via] + lengths[via, b]);
            }
        }
        return lengths;
    }

    private static IEnumerable<OrgRecord> Records((byte, byte)[] solid, (byte, byte)[] dotted)
        => Enumerable.Range(0, Seats).Select(i => new Position($"position:{i}", $"seat {i}", Top: false, Validity.Always)).Concat<OrgRecord>(
            solid.Select(l => new ReportsTo($"position:{l.Item1 % Seats}", $"position:{l.Item2 % Seats}", Validity.Always))).Concat(
            dotted.Select(l => new DottedLineTo($"position:{l.Item1 % Seats}", $"position:{l.Item2 % Seats}", "P", Validity.Always)));
}
