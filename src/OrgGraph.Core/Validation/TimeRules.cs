using OrgGraph.Core.Model;

namespace OrgGraph.Core.Validation;

/// <summary>What may hold at the same time.</summary>
internal static class TimeRules
{
    /// <summary>So many members of a circle are named in a message; all are among the problem's records.</summary>
    private const int MostNamed = 25;

    /// <summary>No relationship may be there twice on one day. Absences may overlap: systems record leave of different sorts side by side; only two from the same day are one twice.</summary>
    public static void CheckDuplicates(IReadOnlyList<OrgRecord> records, Faults faults)
    {
        foreach (var (edge, earlier) in Overlaps.Find(faults.Sound<Edge>(records), edge => edge is Away ? edge.Id : Undated(edge)))
        {
            faults.Add(ProblemCode.DuplicateRelationship, edge, property: null, $"The same relationship is there twice: it holds {Days(edge.Valid)}, and {Days(earlier.Valid)}.",
                "Leave one of the two out, or let one end before the other begins.", earlier);
        }
    }

    public static void CheckOneAtATime(Func<Type, IReadOnlyList<OrgRecord>> of, Faults faults)
    {
        OneAtATime<ReportsTo>(of, e => e.Position, _ => true, ProblemCode.TwoSolidLines, nameof(ReportsTo.Manager), (a, b) => $"'{a.Position}' reports to '{a.Manager}' and to '{b.Manager}'", faults);
        OneAtATime<Leads>(of, e => e.TeamUnit, e => e.DeputyRank == null, ProblemCode.TwoLeads, nameof(Leads.Position), (a, b) => $"'{a.TeamUnit}' has the leads '{a.Position}' and '{b.Position}'", faults);
        OneAtATime<Leads>(of, e => $"{e.TeamUnit} {e.DeputyRank}", e => e.DeputyRank != null, ProblemCode.SameDeputyRank, nameof(Leads.DeputyRank), (a, b) => $"'{a.TeamUnit}' has two deputies of rank {a.DeputyRank}, '{a.Position}' and '{b.Position}'", faults);
        OneAtATime<SitsIn>(of, e => e.Position, _ => true, ProblemCode.TwoUnits, nameof(SitsIn.TeamUnit), (a, b) => $"'{a.Position}' sits in '{a.TeamUnit}' and in '{b.TeamUnit}'", faults);
        OneAtATime<PartOf>(of, e => e.Child, _ => true, ProblemCode.TwoParents, nameof(PartOf.Parent), (a, b) => $"'{a.Child}' is part of '{a.Parent}' and of '{b.Parent}'", faults);
        OneAtATime<Away>(of, e => e.Person, e => e.StandIn != null, ProblemCode.TwoStandIns, nameof(Away.StandIn), (a, b) => a.StandIn == b.StandIn ? null : $"'{a.StandIn}' and '{b.StandIn}' stand in for '{a.Person}'", faults);
        OneAtATime<ExternalKey>(of, e => $"{e.Source}:{e.Key}", _ => true, ProblemCode.AmbiguousKey, nameof(ExternalKey.Node), (a, b) => $"'{a.Source}:{a.Key}' names '{a.Node}' and '{b.Node}'", faults);
    }

    public static void CheckCycles(Func<Type, IReadOnlyList<OrgRecord>> of, Faults faults)
    {
        var solid = faults.Sound<ReportsTo>(of(typeof(ReportsTo))).ToList();
        foreach (var circle in Cycles.Find(solid, e => e.Position, e => e.Manager))
            AddCycle(circle, ProblemCode.ReportingCycle, nameof(ReportsTo.Manager), "report to each other in a circle", e => e.Position, faults);
        var parts = faults.Sound<PartOf>(of(typeof(PartOf))).ToList();
        foreach (var circle in Cycles.Find(parts, e => e.Child, e => e.Parent))
            AddCycle(circle, ProblemCode.PartOfCycle, nameof(PartOf.Parent), "are part of each other in a circle", e => e.Child, faults);
    }

    private static void OneAtATime<T>(Func<Type, IReadOnlyList<OrgRecord>> of, Func<T, string> key, Func<T, bool> counts, ProblemCode code, string property, Func<T, T, string?> says, Faults faults) where T : Edge
    {
        foreach (var (edge, earlier) in Overlaps.Find(faults.Sound<T>(of(typeof(T))).Where(counts), key))
        {
            if (says(earlier, edge) is { } what)
                faults.Add(code, edge, property, $"{what} at once, {Days(Common([edge, earlier]))}.", "Let one end before the other begins, or leave one out.", earlier);
        }
    }

    private static void AddCycle<T>(IReadOnlyList<T> circle, ProblemCode code, string property, string does, Func<T, string> child, Faults faults) where T : Edge
    {
        var members = string.Join(" → ", circle.Take(MostNamed).Select(child)) + (circle.Count > MostNamed ? $" → … ({circle.Count} in all) → " : " → ") + child(circle[0]);
        faults.Add(code, circle[0], property, $"These {does} {Days(Common(circle))}: {members}.", "Leave out, end or redirect one of them.", [.. circle.Skip(1)]);
    }

    /// <summary>The days on which all of them hold.</summary>
    private static Validity Common(IEnumerable<Edge> edges)
        => edges.Aggregate(Validity.Always, (days, edge) => new Validity(
            days.From is not { } from || edge.Valid.From > from ? edge.Valid.From ?? days.From : from,
            days.To is not { } to || edge.Valid.To < to ? edge.Valid.To ?? days.To : to));

    private static string Days(Validity days) => (days.From, days.To) switch
    {
        (null, null) => "on every day",
        ({ } from, null) => $"from {from:yyyy-MM-dd} on",
        (null, { } to) => $"before {to:yyyy-MM-dd}",
        ({ } from, { } to) => $"from {from:yyyy-MM-dd} until {to.AddDays(-1):yyyy-MM-dd}",
    };

    private static string Undated(Edge edge) => edge.Valid.From == null ? edge.Id : edge.Id[..edge.Id.LastIndexOf('@')];
}
