using FsCheck;
using FsCheck.Fluent;
using OrgGraph.Core.Model;

namespace OrgGraph.Equality.Tests.Organizations;

/// <summary>Trees of units, accounts and territories.</summary>
internal static class Trees
{
    /// <summary>A tree, or several; some things move from one parent to another.</summary>
    /// <param name="shape">The organisation.</param>
    /// <param name="kind">The kind of thing.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="above">The number of what one lies directly below.</param>
    public static Gen<IEnumerable<OrgRecord>> PartOf(Shape shape, string kind, int count, Func<int, Gen<int>> above) => Draw.Each(count, number => number == 0 ? Gen.Constant<IEnumerable<OrgRecord>>([]) :
        from parents in above(number).Two()
        from days in Draw.Days
        from moves in Draw.Percent(8)
        from turn in Draw.Day(-20, 20)
        from isRoot in Draw.Percent(12)
        let child = shape.Id(kind, number)
        select isRoot ? [] : moves
            ? (IEnumerable<OrgRecord>)[new PartOf(child, shape.Id(kind, parents.Item1), new Validity(null, turn)), new PartOf(child, shape.Id(kind, parents.Item2), new Validity(turn, null))]
            : [new PartOf(child, shape.Id(kind, parents.Item1), days)]);
}
