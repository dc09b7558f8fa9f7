using FsCheck;
using FsCheck.Fluent;
using OrgGraph.Core.Model;

namespace OrgGraph.Equality.Tests.Organizations;

/// <summary>Decisions in every sort of unit, rights in them with limits and scopes of each kind, and delegations, in chains and loops.</summary>
internal static class Rights
{
    public static readonly Gen<string> Unit = Gen.Elements("EUR", "JPY", "PERCENT", "COUNT", "NONE");

    /// <summary>The decisions and the rights in them.</summary>
    public static Gen<IEnumerable<OrgRecord>> Of(Shape shape) => Draw.All(
        Draw.Nodes(shape.Few, number => Decision(shape, number)),
        Draw.Each(shape.Few, number => Right(shape, shape.Id("decision", number)).Many(1, 14)));

    /// <summary>Delegations by those who hold seats, and by their delegates in turn.</summary>
    public static Gen<IEnumerable<OrgRecord>> Delegations(Shape shape, IEnumerable<OrgRecord> before) => Draw.Each(before.OfType<Holds>(), holds =>
        from first in Delegation(shape, holds.Person, holds.Position).Many(0, 2)
        from next in Draw.Each(first.Cast<DelegatesTo>(), d => Delegation(shape, d.Delegate, holds.Position).Sometimes(60))
        from back in Draw.Each(next.Cast<DelegatesTo>(), d => Draw.Days.Select(days => new DelegatesTo(d.Delegate, holds.Person, holds.Position, d.Decision, null, days)).Sometimes(40))
        from passesOn in Draw.Percent(50)
        select passesOn ? first.Concat(next).Concat(back) : []);

    private static Gen<Decision> Decision(Shape shape, int number) =>
        from name in Draw.Label("decision", number)
        from category in Gen.Elements("PRICING", "PEOPLE")
        from unit in Unit
        from life in Draw.Life
        select new Decision(shape.Id("decision", number), name, category, unit, life);

    private static Gen<HoldsRight> Right(Shape shape, string decision) =>
        from seat in shape.Id("position", ..shape.Seats)
        from role in Draw.Role
        from isOfRole in Draw.Percent(25)
        from verb in Gen.Constant(DecisionVerb.Decide).In(65, Gen.Elements(Enum.GetValues<DecisionVerb>()))
        from limit in Draw.Limit.MaybeValue(55)
        from scope in Gen.OneOf(shape.Id("account", ..shape.Accounts), shape.Id("team-unit", ..shape.Units), shape.Id("territory", ..shape.Few)).Maybe(45)
        from days in Draw.Days
        select new HoldsRight(isOfRole ? null : seat, isOfRole ? role : null, decision, verb, limit, scope, days);

    private static Gen<DelegatesTo> Delegation(Shape shape, string delegator, string seat) =>
        from to in shape.Id("person", ..shape.Persons)
        from decision in shape.Id("decision", ..shape.Few).Maybe(45)
        from limit in Draw.Limit.MaybeValue(60)
        from days in Draw.Days
        select new DelegatesTo(delegator, to, seat, decision, limit, days);
}
