using OrgGraph.Core.Because;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Paths;

/// <summary>How two positions are connected: the shortest chain of reporting lines, and their nearest common leader by solid lines.</summary>
public static class ReportingPathRule
{
    /// <summary>Answers the question on a slice.</summary>
    /// <exception cref="OrganizationException">The question names something that is not there: NOT_FOUND, NOT_IN_FORCE, WRONG_KIND or AMBIGUOUS_KEY.</exception>
    public static ReportingPathAnswer Answer(Organization organization, ReportingPathQuestion question)
    {
        var view = organization.AsOf(question.AsOf);
        var (from, to) = (Ends(view, question.From), Ends(view, question.To));
        List<Step> because = [.. from.Because, .. to.Because];
        if (from.Only is not { } a || to.Only is not { } b)
        {
            var missing = from.Positions.Count == 0 || to.Positions.Count == 0;
            return new ReportingPathAnswer(missing ? ReportingPathStatus.NoStart : ReportingPathStatus.AmbiguousStart, [], [], null, question.AsOf, because);
        }
        var search = new PathSearch(view, a, b, question.Lines == ReportingLines.SolidAndDotted);
        var lines = search.Find();
        Explain(view, a, b, search.HasEquals, lines, because);
        var leader = CommonLeader(view, a, b, because);
        var status = lines != null ? ReportingPathStatus.Found : ReportingPathStatus.NotConnected;
        return new ReportingPathAnswer(status, lines == null ? [] : [a, .. lines.Select(line => line.To)], lines ?? [], leader, question.AsOf, because);
    }

    private static StartSeats Ends(OrganizationView view, string end) => StartSeats.Of(view, view.RequireOneOf(end, typeof(Position), typeof(Person)));

    private static void Explain(OrganizationView view, string from, string to, bool hasEquals, IReadOnlyList<PathLine>? lines, List<Step> because)
    {
        var ends = $"{view.Label(from)} and {view.Label(to)}";
        foreach (var line in lines ?? [])
        {
            var (below, above) = line.IsUpwards ? (line.From, line.To) : (line.To, line.From);
            var how = line.Purpose == null ? "reports to" : $"has a dotted line for {line.Purpose} to";
            because.Add(StepCode.LineWalked, $"{view.Label(below)} {how} {view.Label(above)}.", line.From, line.To, line.Line);
        }
        if (lines != null)
            because.Add(StepCode.PathFound, $"{ends} are {lines.Count} {(lines.Count == 1 ? "line" : "lines")} apart; no chain is shorter.", from, to);
        else
            because.Add(StepCode.NotConnected, $"No chain of at most {ReportingPathQuestion.MostLines} reporting lines connects {ends}.", from, to);
        if (hasEquals)
            because.Add(StepCode.PathHasEquals, "Other chains are as short; this one comes first by the ids of its seats, a solid line before a dotted one.", from, to);
    }

    private static string? CommonLeader(OrganizationView view, string a, string b, List<Step> because)
    {
        var ofB = SolidLine(view, b).ToHashSet(StringComparer.Ordinal);
        var leader = SolidLine(view, a).FirstOrDefault(ofB.Contains);
        if (leader != null)
            because.Add(StepCode.CommonLeaderFound, $"{view.Label(leader)} is the nearest seat above both, or one of them, by solid lines.", leader);
        else
            because.Add(StepCode.NoCommonLeader, $"No seat stands above both {view.Label(a)} and {view.Label(b)} within {ReportingPathQuestion.MostLines} solid lines.", a, b);
        return leader;
    }

    /// <summary>A seat and those above it by solid lines only, until there is none, several, one met before, or as many as a path may have.</summary>
    private static IEnumerable<string> SolidLine(OrganizationView view, string seat)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        for (var at = seat; view.Find<Position>(at) != null && met.Add(at) && met.Count <= ReportingPathQuestion.MostLines + 1;)
        {
            yield return at;
            if (view.InForceByEnd(view.Organization.ReportsToByPosition[at], line => line.Manager) is not [var line]) yield break;
            at = line.Manager;
        }
    }
}
