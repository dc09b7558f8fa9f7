using FsCheck;
using FsCheck.Fluent;
using OrgGraph.Core.Model;

namespace OrgGraph.Equality.Tests.Organizations;

/// <summary>Assignments, inherited in all ways, and coverage rules that overlap, many of them with equal ranks.</summary>
internal static class Ownerships
{
    private static readonly Validity s_later = new(Draw.Today.AddDays(8), null);

    public static Gen<IEnumerable<OrgRecord>> Of(Shape shape) => Draw.All(
        Draw.Each(shape.Accounts, number => Owns(shape, shape.Id("account", number), Draw.Role).Many(0, 4)),
        Draw.Each(shape.Few, number => Owns(shape, shape.Id("partner", number), Gen.Constant("PAM").In(80, Draw.Role)).Many(0, 2)),
        Covers(shape).Many(0, 14).In(70, Covers(shape).Many(0, 1)));

    private static Gen<Owns> Owns(Shape shape, string thing, Gen<string> roles) =>
        from owner in shape.Id("position", ..shape.Seats).In(60, shape.Id("team-unit", ..shape.Units))
        from role in roles
        from area in shape.Id("solution-area", ..shape.Few).Maybe(30)
        from inheritance in Gen.Elements(Enum.GetValues<Inheritance>())
        from days in Draw.Days
        select new Owns(owner, thing, role, area, inheritance, days);

    /// <summary>Few rules name neither territory nor vertical nor segment, and not yet today: they cover the accounts of all organisations in a store.</summary>
    private static Gen<Covers> Covers(Shape shape) =>
        from unit in shape.Id("team-unit", ..shape.Units)
        from role in Draw.Role
        from territory in shape.Id("territory", ..shape.Few).Maybe(60)
        from vertical in shape.Id("vertical", ..shape.Few).Maybe(25)
        from segment in shape.Id("segment", ..shape.Few).Maybe(25)
        from area in shape.Id("solution-area", ..shape.Few).Maybe(25)
        from priority in Gen.Choose(0, 2)
        from days in Draw.Days
        from somewhere in shape.Id("territory", ..shape.Few).Maybe(95)
        select new Covers(unit, role, territory ?? (vertical == null && segment == null ? somewhere : null), vertical, segment, area, priority, somewhere == null ? s_later : days);
}
