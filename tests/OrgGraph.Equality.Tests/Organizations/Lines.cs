using FsCheck;
using FsCheck.Fluent;
using OrgGraph.Core.Model;

namespace OrgGraph.Equality.Tests.Organizations;

/// <summary>Reporting lines: solid ones, broken here and there and redirected on a day, and dotted ones, loops among them.</summary>
internal static class Lines
{
    public static readonly Gen<string> Purpose = Gen.Elements("FINANCE", "SOLUTION_AREA");

    public static Gen<IEnumerable<OrgRecord>> Of(Shape shape) => Draw.All(
        Draw.Each(Enumerable.Range(1, shape.Seats - 1), number => Solid(shape, number)),
        Dotted(shape).Many(0, shape.Growth == Growth.Deep ? 1 : Math.Min(14, shape.Seats)));

    private static Gen<IEnumerable<OrgRecord>> Solid(Shape shape, int number) =>
        from managers in shape.Above(number).Two()
        from days in shape.Growth == Growth.Deep ? Gen.Constant(Validity.Always) : Draw.Days
        from isRedirected in Draw.Percent(8)
        from turn in Draw.Day(-20, 20)
        from isBroken in Draw.Percent(shape.Growth == Growth.Deep ? 0 : 20)
        let seat = shape.Id("position", number)
        select isBroken ? [] : isRedirected
            ? (IEnumerable<OrgRecord>)[new ReportsTo(seat, shape.Id("position", managers.Item1), new Validity(null, turn)), new ReportsTo(seat, shape.Id("position", managers.Item2), new Validity(turn, null))]
            : [new ReportsTo(seat, shape.Id("position", managers.Item1), days)];

    private static Gen<DottedLineTo> Dotted(Shape shape) =>
        from seat in shape.Id("position", ..shape.Seats)
        from leader in shape.Id("position", ..shape.Seats)
        from purpose in Purpose
        from days in Draw.Days
        select new DottedLineTo(seat, leader, purpose, days);
}
