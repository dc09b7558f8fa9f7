using System.Text.Json;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Tests;

/// <summary>A small organisation of random facts, among them what an import would refuse: cycles, several parents, several leads, things that have ended.</summary>
internal static class RandomOrganization
{
    public const int Things = 6;

    public static readonly IReadOnlyList<string> Roles = ["A", "B", "PAM"];

    public static IReadOnlyList<OrgRecord> Records(int seed)
    {
        var random = new Random(seed);
        string Id(string kind) => $"{kind}:{random.Next(Things)}";
        string? Maybe(string kind) => random.Next(3) == 0 ? null : Id(kind);
        string Role() => Roles[random.Next(Roles.Count)];
        Validity When() => random.Next(4) switch { 0 => new(Org.Today.AddDays(random.Next(-9, 9)), null), 1 => new(null, Org.Today.AddDays(random.Next(-3, 9))), _ => Validity.Always };
        Validity Life() => random.Next(12) == 0 ? new(null, Org.Today) : Validity.Always;
        string Either(string one, string other) => random.Next(2) == 0 ? Id(one) : Id(other);

        List<OrgRecord> records = [];
        void Add(int most, Func<OrgRecord> make) => records.AddRange(Enumerable.Range(0, random.Next(most)).Select(_ => make()));
        for (var i = 0; i < Things; i++)
        {
            records.AddRange([
                new Person($"person:{i}", $"person {i}", null, null, random.Next(2) == 0 ? null : "Asia/Tokyo", Maybe("working-calendar"), Life()), new Position($"position:{i}", $"seat {i}", random.Next(5) == 0, Life()),
                new TeamUnit($"team-unit:{i}", $"unit {i}", "ATU", Life()), new Account($"account:{i}", $"account {i}", "CUSTOMER", Life()), new Partner($"partner:{i}", $"partner {i}", "ISV", Life()),
                new Territory($"territory:{i}", $"territory {i}", Life()), new Vertical($"vertical:{i}", $"vertical {i}", Life()), new Segment($"segment:{i}", $"segment {i}", Life()),
                new SolutionArea($"solution-area:{i}", $"area {i}", Validity.Always), new WorkingCalendar($"working-calendar:{i}", $"calendar {i}", [i == 0 ? "never" : "MO-FR 09:00-17:00"], [], "UTC", Life()),
                new HandoffRule($"handoff-rule:{i}", $"rule {i}", random.Next(3) == 0 ? "LATE" : "EARLY", Role(), Role(), random.Next(3) == 0 ? Id("solution-area") : null, random.Next(20), [], random.Next(3), random.Next(2) == 0, Life()),
            ]);
        }
        Add(12, () => new Holds(Id("person"), Id("position"), random.Next(3) == 0, When()));
        Add(12, () => new SitsIn(Id("position"), Id("team-unit"), Role(), When()));
        Add(8, () => new ReportsTo(Id("position"), Id("position"), When()));
        Add(10, () => new Leads(Id("position"), Id("team-unit"), random.Next(2) == 0 ? null : random.Next(1, 4), When()));
        foreach (var kind in new[] { "team-unit", "account", "territory" })
            Add(7, () => new PartOf(Id(kind), Id(kind), When()));
        Add(6, () => new InTerritory(Id("account"), Id("territory"), When()));
        Add(6, () => new InVertical(Id("account"), Id("vertical"), When()));
        Add(6, () => new InSegment(Id("account"), Id("segment"), When()));
        Add(16, () => new Owns(Either("position", "team-unit"), Either("account", "partner"), Role(), random.Next(2) == 0 ? null : Id("solution-area"), (Inheritance)random.Next(3), When()));
        Add(16, () => new Covers(Id("team-unit"), Role(), random.Next(2) == 0 ? null : Id("territory"), random.Next(2) == 0 ? null : Id("vertical"), random.Next(3) == 0 ? Id("segment") : null, random.Next(3) == 0 ? Id("solution-area") : null, random.Next(3), When()));
        Add(8, () => new AttachedTo(Id("partner"), Id("account"), Role(), When()));
        Add(6, () => new Away(Id("person"), Maybe("person"), When()));
        Add(6, () => new DelegatesTo(Id("person"), Id("person"), Id("position"), null, null, When()));
        Add(4, () => new Overrides(Id("account"), Id("handoff-rule"), When()));
        Add(4, () => new Excludes(Id("account"), Id("handoff-rule"), When()));
        return [.. records.DistinctBy(r => r.Id)];
    }

    public static Organization Build(int seed) => new(Records(seed));

    public static Organization BuildBackwards(int seed) => new(Records(seed).Reverse());

    /// <summary>Answers written out, so that they can be compared whole and in order.</summary>
    public static string Written<T>(IEnumerable<T> answers) => JsonSerializer.Serialize(answers);

    /// <summary>The ids of a kind that exist today.</summary>
    public static IEnumerable<string> Today<T>(this Organization organization) where T : Node
        => organization.Every<T>().Where(n => n.Valid.Contains(Org.Today)).Select(n => n.Id);
}
