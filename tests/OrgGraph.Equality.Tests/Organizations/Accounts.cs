using FsCheck;
using FsCheck.Fluent;
using OrgGraph.Core.Model;

namespace OrgGraph.Equality.Tests.Organizations;

/// <summary>Accounts, what they are cut by, what they bought, and the partners on them.</summary>
internal static class Accounts
{
    public static Gen<IEnumerable<OrgRecord>> Of(Shape shape) => Draw.All(
        Draw.Nodes(shape.Accounts, number => Account(shape, number)),
        Trees.PartOf(shape, "account", shape.Accounts, shape.Above),
        Draw.Nodes(shape.Few, number => Partner(shape, number)),
        Draw.Nodes(shape.Few, number => Plain(shape, "territory", number, (id, name, life) => new Territory(id, name, life))),
        Trees.PartOf(shape, "territory", shape.Few, number => Gen.Choose(Math.Max(0, number - 2), number - 1)),
        Draw.Nodes(shape.Few, number => Plain(shape, "vertical", number, (id, name, life) => new Vertical(id, name, life))),
        Draw.Nodes(shape.Few, number => Plain(shape, "segment", number, (id, name, life) => new Segment(id, name, life))),
        Draw.Nodes(shape.Few, number => Plain(shape, "solution-area", number, (id, name, life) => new SolutionArea(id, name, life))),
        Draw.Nodes(shape.Few, number => Plain(shape, "product", number, (id, name, life) => new Product(id, name, life))),
        Draw.Each(shape.Accounts, number => Dimensions(shape, shape.Id("account", number))),
        Attached(shape).Many(0, shape.Accounts));

    private static Gen<Account> Account(Shape shape, int number) =>
        from name in Draw.Label("account", number)
        from kind in Gen.Elements("ENTERPRISE", "CUSTOMER", "SITE")
        from life in Draw.Life
        select new Account(shape.Id("account", number), name, kind, life);

    private static Gen<Partner> Partner(Shape shape, int number) =>
        from name in Draw.Label("partner", number)
        from kind in Gen.Elements("RESELLER", "ISV")
        from life in Draw.Days
        select new Partner(shape.Id("partner", number), name, kind, life);

    private static Gen<T> Plain<T>(Shape shape, string kind, int number, Func<string, string, Validity, T> create) =>
        from name in Draw.Label(kind, number)
        from life in Draw.Life
        select create(shape.Id(kind, number), name, life);

    private static Gen<IEnumerable<OrgRecord>> Dimensions(Shape shape, string account) => Draw.All(
        (from territory in shape.Id("territory", ..shape.Few) from days in Draw.Days select new InTerritory(account, territory, days)).Many(0, 2),
        (from vertical in shape.Id("vertical", ..shape.Few) from days in Draw.Days select new InVertical(account, vertical, days)).Many(0, 1),
        (from segment in shape.Id("segment", ..shape.Few) from days in Draw.Days select new InSegment(account, segment, days)).Many(0, 1),
        (from product in shape.Id("product", ..shape.Few) from seats in Gen.Choose(0, 500).Two() from days in Draw.Days select new EntitledTo(account, product, seats.Item1, seats.Item2, days)).Many(0, 1));

    private static Gen<AttachedTo> Attached(Shape shape) =>
        from partner in shape.Id("partner", ..shape.Few)
        from account in shape.Id("account", ..shape.Accounts)
        from role in Gen.Elements("RESELLS", "DELIVERS")
        from days in Draw.Days
        select new AttachedTo(partner, account, role, days);
}
