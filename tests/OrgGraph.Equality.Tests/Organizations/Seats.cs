using FsCheck;
using FsCheck.Fluent;
using OrgGraph.Core.Model;

namespace OrgGraph.Equality.Tests.Organizations;

/// <summary>Positions, the units that they sit in, and who leads those.</summary>
internal static class Seats
{
    public static Gen<IEnumerable<OrgRecord>> Of(Shape shape) => Draw.All(
        Draw.Nodes(shape.Seats, number => Seat(shape, number)),
        Draw.Nodes(shape.Units, number => Unit(shape, number)),
        Trees.PartOf(shape, "team-unit", shape.Units, shape.Above),
        Draw.Each(shape.Seats, number => SitsIn(shape, number)),
        Draw.Each(shape.Units, number => Leads(shape, number)));

    private static Gen<Position> Seat(Shape shape, int number) =>
        from title in Draw.Label("seat", number)
        from isTop in Draw.Percent(number == 0 ? 60 : 3)
        from life in shape.Growth == Growth.Deep ? Gen.Constant(Validity.Always) : Draw.Life
        select new Position(shape.Id("position", number), title, isTop, life);

    private static Gen<TeamUnit> Unit(Shape shape, int number) =>
        from name in Draw.Label("unit", number)
        from kind in Gen.Elements("ATU", "STU", "PTU")
        from life in Draw.Life
        select new TeamUnit(shape.Id("team-unit", number), name, kind, life);

    /// <summary>Most seats sit in a unit; some move from one to another.</summary>
    private static Gen<IEnumerable<OrgRecord>> SitsIn(Shape shape, int number) =>
        from units in shape.Id("team-unit", ..shape.Units).Two()
        from role in Draw.Role
        from days in Draw.Days
        from moves in Draw.Percent(10)
        from turn in Draw.Day(-20, 20)
        from isAnywhere in Draw.Percent(90)
        let seat = shape.Id("position", number)
        select !isAnywhere ? [] : moves
            ? (IEnumerable<OrgRecord>)[new SitsIn(seat, units.Item1, role, new Validity(null, turn)), new SitsIn(seat, units.Item2, role, new Validity(turn, null))]
            : [new SitsIn(seat, units.Item1, role, days)];

    private static Gen<IEnumerable<OrgRecord>> Leads(Shape shape, int number)
    {
        var unit = shape.Id("team-unit", number);
        Gen<Leads> Seat(Gen<int?> rank) =>
            from seat in shape.Id("position", ..shape.Seats)
            from deputyRank in rank
            from days in Draw.Days
            select new Leads(seat, unit, deputyRank, days);
        return Draw.All(Seat(Gen.Constant<int?>(null)).Sometimes(65), Seat(Gen.Choose(1, 4).Select(rank => (int?)rank)).Many(0, 2));
    }
}
