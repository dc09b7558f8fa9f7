using FsCheck;
using FsCheck.Fluent;

namespace OrgGraph.Equality.Tests.Organizations;

/// <summary>How the trees of an organisation grow.</summary>
internal enum Growth
{
    /// <summary>Anyhow.</summary>
    Mixed,

    /// <summary>A chain: longer than the most steps of an escalation and than the most lines of a path.</summary>
    Deep,

    /// <summary>A few at the top, all others directly below them.</summary>
    Wide,
}

/// <summary>How large an organisation is, and of what nature.</summary>
/// <param name="Growth">How its trees grow.</param>
/// <param name="Seats">Positions.</param>
/// <param name="Units">Team units.</param>
/// <param name="Accounts">Accounts.</param>
/// <param name="Few">Partners, territories, decisions, handoff rules and everything else of which there are few.</param>
/// <param name="IsByOthers">Whether others wrote it: it holds what an import would refuse.</param>
/// <param name="Name">What its ids, keys and stages begin with, so that several organisations can be in one store.</param>
internal sealed record Shape(string Name, Growth Growth, int Seats, int Units, int Accounts, int Few, bool IsByOthers)
{
    /// <summary>One in seven is deep, one in three by others.</summary>
    public static Gen<Shape> Of(string name) =>
        from growth in Gen.Frequency((68, Gen.Constant(Growth.Mixed)), (14, Gen.Constant(Growth.Deep)), (18, Gen.Constant(Growth.Wide)))
        from seats in growth == Growth.Deep ? Gen.Choose(62, 70) : Gen.Choose(4, 24)
        from units in Gen.Choose(2, 9)
        from accounts in Gen.Choose(2, 10)
        from few in Gen.Choose(2, 5)
        from byOthers in Draw.Percent(33)
        select new Shape(name, growth, seats, units, accounts, few, byOthers);

    /// <summary>Persons: about as many as there are seats, so that some hold several and some seats stay vacant.</summary>
    public int Persons => Math.Max(3, Seats * 9 / 10);

    /// <summary>The stages of its handoffs.</summary>
    public Gen<string> Stage => Gen.Elements($"WON_{Name}", $"RENEWAL_{Name}");

    /// <summary>An id of a kind. Some differ in case only, or hold what a query language could trip over.</summary>
    public string Id(string kind, int number) => $"{kind}:{Name}-{number switch { 5 => "Z", 6 => "z", 8 => "é'\"\\$8", _ => number }}";

    /// <summary>The id of one of the first so many things of a kind.</summary>
    public Gen<string> Id(string kind, Range numbers)
        => Gen.Choose(numbers.Start.Value, Math.Max(numbers.Start.Value, numbers.End.Value - 1)).Select(number => Id(kind, number));

    /// <summary>The number of what one thing of a tree lies directly below.</summary>
    public Gen<int> Above(int number) => Growth switch
    {
        Growth.Deep => Gen.Constant(number - 1),
        Growth.Wide => Gen.Choose(0, Math.Min(2, number - 1)),
        _ => Gen.Choose(Math.Max(0, number - 5), number - 1),
    };
}
