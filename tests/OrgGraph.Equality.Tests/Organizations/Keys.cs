using FsCheck;
using FsCheck.Fluent;
using OrgGraph.Core.Model;

namespace OrgGraph.Equality.Tests.Organizations;

/// <summary>External keys: some pass from one thing to another on a day, some name nothing any more.</summary>
internal static class Keys
{
    public static Gen<IEnumerable<OrgRecord>> Of(Shape shape, IReadOnlyList<Node> nodes) => Draw.Each(shape.Few * 3, number =>
        from named in Gen.Elements(nodes.ToArray()).Two()
        from days in Draw.Days
        from source in Gen.Elements("crm", "hr.eu")
        from key in Gen.Elements($"00Q:{shape.Name}:{number}", $"K {shape.Name} {number}", $"k-{shape.Name}-{number}é")
        from passes in Draw.Percent(15)
        from turn in Draw.Day(-20, 20)
        select passes
            ? (IEnumerable<OrgRecord>)[new ExternalKey(named.Item1.Id, source, key, new Validity(null, turn)), new ExternalKey(named.Item2.Id, source, key, new Validity(turn, null))]
            : [new ExternalKey(named.Item1.Id, source, key, days)]);
}
