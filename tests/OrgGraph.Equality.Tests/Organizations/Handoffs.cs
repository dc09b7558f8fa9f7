using FsCheck;
using FsCheck.Fluent;
using OrgGraph.Core.Model;

namespace OrgGraph.Equality.Tests.Organizations;

/// <summary>Handoff rules with ties, overrides and exclusions; forums.</summary>
internal static class Handoffs
{
    public static Gen<IEnumerable<OrgRecord>> Of(Shape shape) => Draw.All(
        Draw.Nodes(shape.Few + 2, number => Rule(shape, number)),
        On(shape, (account, rule, days) => new Overrides(account, rule, days)).Many(0, 3),
        On(shape, (account, rule, days) => new Excludes(account, rule, days)).Many(0, 4),
        Draw.Nodes(2, number => Forum(shape, number)),
        (from seat in shape.Id("position", ..shape.Seats) from forum in shape.Id("forum", ..2) from days in Draw.Days select new Chairs(seat, forum, days)).Many(0, 3));

    private static Gen<HandoffRule> Rule(Shape shape, int number) =>
        from name in Draw.Label("rule", number)
        from stage in shape.Stage
        from roles in Draw.Role.Two()
        from area in shape.Id("solution-area", ..shape.Few).Maybe(30)
        from hours in Gen.Elements(0, 8, 40, 100, 60_000).MaybeValue(80)
        from checklist in Gen.Elements("Contract filed", "Kick-off; minutes kept").ListOf(2)
        from priority in Gen.Choose(0, 3)
        from asksForPartner in Draw.Percent(45)
        from life in Draw.Life
        select new HandoffRule(shape.Id("handoff-rule", number), name, stage, roles.Item1, roles.Item2, area, hours, [.. checklist.Distinct()], priority, asksForPartner, life);

    private static Gen<T> On<T>(Shape shape, Func<string, string, Validity, T> create) =>
        from account in shape.Id("account", ..shape.Accounts)
        from rule in shape.Id("handoff-rule", ..(shape.Few + 2))
        from days in Draw.Days
        select create(account, rule, days);

    private static Gen<Forum> Forum(Shape shape, int number) =>
        from name in Draw.Label("forum", number)
        from roles in Draw.Role.ListOf(2)
        from units in shape.Id("team-unit", ..shape.Units).ListOf(2)
        from life in Draw.Life
        select new Forum(shape.Id("forum", number), name, "FREQ=WEEKLY;BYDAY=MO", [.. roles.Distinct()], [.. units.Distinct()], life);
}
