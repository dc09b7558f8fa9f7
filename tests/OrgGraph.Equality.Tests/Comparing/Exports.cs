using OrgGraph.Core.Model;
using OrgGraph.Core.Store;
using OrgGraph.Files.Scenarios;

namespace OrgGraph.Equality.Tests.Comparing;

/// <summary>What a store gives back.</summary>
internal static class Exports
{
    /// <summary>All records, those of one kind by id, and no others.</summary>
    public static async Task AssertEqualAsync(IReadOnlyCollection<OrgRecord> records, IOrganizationReader reader)
    {
        var exported = new List<string>();
        await foreach (var record in reader.ExportAsync(CancellationToken.None))
            exported.Add(Written(record));
        Assert.Equal(RecordKind.Every.SelectMany(kind => records.Where(record => record.GetType() == kind.Type).OrderBy(record => record.Id, StringComparer.Ordinal)).Select(Written), exported);
    }

    private static string Written(OrgRecord record) => AnswerTree.Of(record).ToJsonString();
}
