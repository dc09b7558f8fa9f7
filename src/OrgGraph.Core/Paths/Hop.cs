using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Paths;

/// <summary>One reporting line, as it is walked from one seat.</summary>
/// <param name="To">The seat that it leads to.</param>
/// <param name="IsUpwards">Whether it is walked from the one who reports to the leader.</param>
/// <param name="Line">The line: REPORTS_TO or DOTTED_LINE_TO.</param>
internal readonly record struct Hop(string To, bool IsUpwards, Edge Line)
{
    /// <summary>Null for a solid line; else the dotted line's purpose.</summary>
    public string? Purpose => (Line as DottedLineTo)?.Purpose;

    /// <summary>The lines at a seat, to seats that exist on the day, in no particular order.</summary>
    public static IEnumerable<Hop> At(OrganizationView view, string seat, bool dotted)
    {
        var data = view.Organization;
        var hops = view.InForce(data.ReportsToByPosition[seat]).Select(line => new Hop(line.Manager, IsUpwards: true, line))
            .Concat(view.InForce(data.ReportsToByManager[seat]).Select(line => new Hop(line.Position, IsUpwards: false, line)));
        if (dotted)
        {
            hops = hops.Concat(view.InForce(data.DottedLineToByPosition[seat]).Select(line => new Hop(line.Leader, IsUpwards: true, line)))
                .Concat(view.InForce(data.DottedLineToByLeader[seat]).Select(line => new Hop(line.Position, IsUpwards: false, line)));
        }
        return hops.Where(hop => view.Find<Position>(hop.To) != null);
    }
}
