using FsCheck;
using FsCheck.Fluent;
using OrgGraph.Core.Model;
using OrgGraph.Core.Validation;

namespace OrgGraph.Equality.Tests.Organizations;

/// <summary>A random organisation full of trouble, and what it becomes by a random change.</summary>
/// <param name="Shape">Its size and nature.</param>
/// <param name="Records">Its records.</param>
/// <param name="Changed">Its records after the change.</param>
internal sealed record RandomOrganization(Shape Shape, IReadOnlyList<OrgRecord> Records, IReadOnlyList<OrgRecord> Changed)
{
    /// <summary>An organisation of any shape.</summary>
    public static Gen<RandomOrganization> Of(string name) =>
        from shape in Shape.Of(name)
        from first in Of(shape)
        from other in Of(shape)
        from kept in Draw.Percent(85).ListOf(first.Count)
        from taken in Draw.Percent(15).ListOf(other.Count)
        select new RandomOrganization(shape, first, Change(shape, first.Where((_, i) => kept[i]), first, other.Where((_, i) => taken[i])));

    private static Gen<IReadOnlyList<OrgRecord>> Of(Shape shape) =>
        from areas in Draw.All(Seats.Of(shape), Lines.Of(shape), People.Of(shape), Accounts.Of(shape), Ownerships.Of(shape), Rights.Of(shape), Handoffs.Of(shape))
        let nodes = areas.OfType<Node>().ToList()
        from delegations in Rights.Delegations(shape, areas)
        from keys in Keys.Of(shape, nodes)
        let importable = Importable([.. areas, .. delegations, .. keys])
        from byOthers in shape.IsByOthers ? ByOthers.Of(shape, importable) : Gen.Constant<IEnumerable<OrgRecord>>([])
        from circle in shape.IsByOthers ? ByOthers.Circle(shape) : Gen.Constant<IReadOnlyList<ReportsTo>>([])
        let inCircle = circle.Select(line => line.Position).ToHashSet(StringComparer.Ordinal)
        let others = byOthers.Concat(importable).Where(record => record is not ReportsTo line || !inCircle.Contains(line.Position))
        select (IReadOnlyList<OrgRecord>)[.. circle.Concat(others).DistinctBy(record => record.Id)];

    /// <summary>Some records go, some come or are replaced by others of their id. No node goes that another record names.</summary>
    private static IReadOnlyList<OrgRecord> Change(Shape shape, IEnumerable<OrgRecord> kept, IReadOnlyList<OrgRecord> first, IEnumerable<OrgRecord> taken)
    {
        List<OrgRecord> changed = [.. taken.Concat(kept).DistinctBy(record => record.Id)];
        for (var missing = Missing(); missing.Count > 0; missing = Missing())
            changed.AddRange(missing);
        return shape.IsByOthers ? changed : Importable(changed);

        List<Node> Missing()
        {
            var there = changed.OfType<Node>().Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
            var named = changed.SelectMany(References.Of).ToHashSet(StringComparer.Ordinal);
            return [.. first.OfType<Node>().Where(node => named.Contains(node.Id) && !there.Contains(node.Id))];
        }
    }

    /// <summary>Leaves out what an import would refuse.</summary>
    private static IReadOnlyList<OrgRecord> Importable(List<OrgRecord> records)
    {
        records = [.. records.DistinctBy(record => record.Id)];
        for (var problems = OrganizationValidation.Validate(records); problems.Count > 0; problems = OrganizationValidation.Validate(records))
        {
            var faulty = problems.Select(problem => problem.Record).ToHashSet(ReferenceEqualityComparer.Instance);
            records.RemoveAll(faulty.Contains);
        }
        return records;
    }
}
