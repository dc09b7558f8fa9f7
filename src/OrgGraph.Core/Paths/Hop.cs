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
        foreach (var line in data.ReportsToByPosition[seat])
        {
            if (Holds(view, line, line.Manager)) yield return new Hop(line.Manager, IsUpwards: true, line);
        }
        foreach (var line in data.ReportsToByManager[seat])
        {
            if (Holds(view, line, line.Position)) yield return new Hop(line.Position, IsUpwards: false, line);
        }
        if (!dotted) yield break;
        foreach (var line in data.DottedLineToByPosition[seat])
        {
            if (Holds(view, line, line.Leader)) yield return new Hop(line.Leader, IsUpwards: true, line);
        }
        foreach (var line in data.DottedLineToByLeader[seat])
        {
            if (Holds(view, line, line.Position)) yield return new Hop(line.Position, IsUpwards: false, line);
        }
    }

    private static bool Holds(OrganizationView view, Edge line, string to) => line.Valid.Contains(view.Date) && view.Find<Position>(to) != null;
}
