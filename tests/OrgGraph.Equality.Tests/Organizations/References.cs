using OrgGraph.Core.Model;

namespace OrgGraph.Equality.Tests.Organizations;

/// <summary>Which nodes a record names.</summary>
internal static class References
{
    public static IEnumerable<string> Of(OrgRecord record)
        => RecordKind.Of(record.GetType()).Columns.Where(column => column.References != null)
            .SelectMany(column => column.Read(record) switch { string id => [id], IReadOnlyList<string> ids => ids, _ => Enumerable.Empty<string>() });
}
