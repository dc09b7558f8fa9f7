using FsCheck;
using FsCheck.Fluent;
using OrgGraph.Core.Model;

namespace OrgGraph.Equality.Tests.Organizations;

/// <summary>Assignments, inherited in all ways, and coverage rules that overlap, many of them with equal ranks.</summary>
internal static class Ownerships
{
    public static Gen<IEnumerable<OrgRecord>> Of(Shape shape) => Draw.All(
        Draw.Each(shape.Accounts, number => Owns(shape, Draw.Id("account", number), Draw.Role).Many(0, 4)),
        Draw.Each(shape.Few, number => Owns(shape, Draw.Id("partner", number), Gen.Constant("PAM").In(80, Draw.Role)).Many(0, 2)),
        Covers(shape).Many(0, 14).In(70, Covers(shape).Many(0, 1)));

    private static Gen<Owns> Owns(Shape shape, string thing, Gen<string> roles) =>
        from owner in Draw.Id("position", ..shape.Seats).In(60, Draw.Id("team-unit", ..shape.Units))
        from role in roles
        from area in Draw.Id("solution-area", ..shape.Few).Maybe(30)
        from inheritance in Gen.Elements(Enum.GetValues<Inheritance>())
        from days in Draw.Days
        select new Owns(owner, thing, role, area, inheritance, days);

    private static Gen<Covers> Covers(Shape shape) =>
        from unit in Draw.Id("team-unit", ..shape.Units)
        from role in Draw.Role
        from territory in Draw.Id("territory", ..shape.Few).Maybe(60)
        from vertical in Draw.Id("vertical", ..shape.Few).Maybe(25)
        from segment in Draw.Id("segment", ..shape.Few).Maybe(25)
        from area in Draw.Id("solution-area", ..shape.Few).Maybe(25)
        from priority in Gen.Choose(0, 2)
        from days in Draw.Days
        select new Covers(unit, role, territory, vertical, segment, area, priority, days);
}
