using FsCheck;
using FsCheck.Fluent;
using OrgGraph.Core.Model;

namespace OrgGraph.Equality.Tests.Organizations;

/// <summary>What an import would refuse, and others may write nevertheless: the rules have answers for it. Every record names nodes that are there.</summary>
internal static class ByOthers
{
    public static Gen<IEnumerable<OrgRecord>> Of(Shape shape, IReadOnlyList<OrgRecord> before) => Draw.All(
        Two(shape, "position", shape.Seats, (seat, manager, days) => new ReportsTo(seat, manager, days)).Many(0, 4),
        Two(shape, "team-unit", shape.Units, (child, parent, days) => new PartOf(child, parent, days)).Many(0, 3),
        Two(shape, "account", shape.Accounts, (child, parent, days) => new PartOf(child, parent, days)).Many(0, 2),
        Two(shape, "territory", shape.Few, (child, parent, days) => new PartOf(child, parent, days)).Many(0, 2),
        Seat(shape, (seat, unit, role, days) => new SitsIn(seat, unit, role, days)).Many(0, 3),
        Seat(shape, (seat, unit, _, days) => new Leads(seat, unit, DeputyRank: null, days)).Many(0, 4),
        Seat(shape, (seat, unit, _, days) => new Leads(seat, unit, DeputyRank: 1, days)).Many(0, 2),
        (from person in shape.Id("person", ..shape.Persons) from standIn in shape.Id("person", ..shape.Persons) from days in Draw.Days select new Away(person, standIn, days)).Many(0, 3),
        Keys(before).Many(1, 3),
        Unreadable(shape));

    /// <summary>Seats that report to each other in a circle, and to nobody else.</summary>
    public static Gen<IReadOnlyList<ReportsTo>> Circle(Shape shape) =>
        from seats in Gen.Shuffle(Enumerable.Range(0, shape.Seats))
        from length in Gen.Choose(1, 4).In(65, Gen.Constant(0))
        let circle = seats.Take(length).Select(seat => shape.Id("position", seat)).ToList()
        select (IReadOnlyList<ReportsTo>)[.. circle.Select((seat, i) => new ReportsTo(seat, circle[(i + 1) % length], Validity.Always))];

    private static Gen<T> Two<T>(Shape shape, string kind, int count, Func<string, string, Validity, T> create) =>
        from child in shape.Id(kind, ..count)
        from parent in shape.Id(kind, ..count)
        from days in Draw.Days
        select create(child, parent, days);

    private static Gen<T> Seat<T>(Shape shape, Func<string, string, string, Validity, T> create) =>
        from seat in shape.Id("position", ..shape.Seats)
        from unit in shape.Id("team-unit", ..shape.Units)
        from role in Draw.Role
        from days in Draw.Days
        select create(seat, unit, role, days);

    /// <summary>A key that is there already, for another node.</summary>
    private static Gen<ExternalKey> Keys(IReadOnlyList<OrgRecord> before) =>
        from key in Gen.Elements(before.OfType<ExternalKey>().DefaultIfEmpty(new ExternalKey(before[0].Id, "crm", "1", Validity.Always)))
        from node in Gen.Elements(before.OfType<Node>())
        from days in Draw.Days
        select key with { Node = node.Id, Valid = days };

    /// <summary>A calendar and a time zone that cannot be read, and an interval that never holds. They take the place of what has their id.</summary>
    private static Gen<IEnumerable<OrgRecord>> Unreadable(Shape shape) =>
        from hours in Gen.Elements("never", "MO 17:00-09:00", "MO-FR 09:00-17:00")
        from seats in shape.Id("position", ..shape.Seats).Two()
        select (IEnumerable<OrgRecord>)
        [
            new WorkingCalendar(shape.Id("working-calendar", 0), "calendar that nobody can read", [hours], [], hours.Length > 12 ? "Mars/Olympus" : "UTC", Validity.Always),
            new Person(shape.Id("person", 1), "person of no zone", null, null, "Nowhere/Else", null, Validity.Always),
            new DottedLineTo(seats.Item1, seats.Item2, "FINANCE", new Validity(Draw.Today.AddDays(3), Draw.Today.AddDays(-3))),
        ];
}
