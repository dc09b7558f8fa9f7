using OrgGraph.Core.Model;

namespace OrgGraph.Bench.Generator;

/// <summary>What accounts and coverage are cut by.</summary>
internal static class Dimensions
{
    private const int Verticals = 12, Segments = 4, SolutionAreas = 8, Products = 30;

    public const string Calendar = "working-calendar:weekdays";

    public static string Territory(int number) => $"territory:{number}";

    public static string Vertical(int number) => $"vertical:{number % Verticals}";

    public static string Segment(int number) => $"segment:{number % Segments}";

    public static string SolutionArea(int number) => $"solution-area:{number % SolutionAreas}";

    public static string Product(int number) => $"product:{number % Products}";

    public static void AddTo(List<OrgRecord> records, int territories)
    {
        for (var i = 0; i < territories; i++)
        {
            records.Add(new Territory(Territory(i), $"Territory {i}", Validity.Always));
            if (i > 0) records.Add(new PartOf(Territory(i), Territory((i - 1) / 4), Validity.Always));
        }
        for (var i = 0; i < Verticals; i++) records.Add(new Vertical(Vertical(i), $"Vertical {i}", Validity.Always));
        for (var i = 0; i < Segments; i++) records.Add(new Segment(Segment(i), $"Segment {i}", Validity.Always));
        for (var i = 0; i < SolutionAreas; i++) records.Add(new SolutionArea(SolutionArea(i), $"Solution area {i}", Validity.Always));
        for (var i = 0; i < Products; i++) records.Add(new Product(Product(i), $"Product {i}", Validity.Always));
        records.Add(new WorkingCalendar(Calendar, "Weekdays", ["MO-FR 09:00-17:00"], [new DateOnly(2026, 12, 25)], "Europe/London", Validity.Always));
    }
}
