using System.Runtime.CompilerServices;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;
using OrgGraph.Core.Store;
using OrgGraph.Neo4j.Export;
using OrgGraph.Neo4j.Lists;
using OrgGraph.Neo4j.Mapping;
using OrgGraph.Neo4j.Search;
using OrgGraph.Neo4j.Slices;

namespace OrgGraph.Neo4j;

/// <summary>One revision of the organisation in the database. Records of a revision never change, so that whoever reads it is never disturbed.</summary>
internal sealed class Neo4jReader(Database database, Revision revision) : IOrganizationReader
{
    public Revision Revision => revision;

    /// <summary>How long a slice may take; as a question unless given.</summary>
    public TimeSpan? Limit { get; init; }

    public async ValueTask<Organization> SliceAsync(Slice slice, CancellationToken cancellationToken)
    {
        var query = SliceQuery.Of(slice);
        var rows = await database.ReadAsync("slice", slice.GetType().Name, query.Cypher, new(query.Parameters) { ["revision"] = revision.Number }, cancellationToken, Limit);
        return SliceReader.Read(rows, revision.Number);
    }

    public ValueTask<Page<T>> ListAsync<T>(NodeList<T> list, CancellationToken cancellationToken) where T : Node
        => new(new ListQuery<T>(list, revision.Number).ReadAsync(database, cancellationToken));

    public ValueTask<IReadOnlyList<SearchHit>> SearchAsync(NodeSearch search, CancellationToken cancellationToken)
        => new(SearchQuery.ReadAsync(database, search, revision.Number, cancellationToken));

    public async IAsyncEnumerable<OrgRecord> ExportAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = new RecordReader(keepsOneOfEqualStrings: true);
        foreach (var kind in GraphKind.Every)
        {
            // Sorted here: a server would need as much memory for it, and compares strings otherwise.
            var records = await KindExport.ReadAsync(database, kind, revision.Number, reader, cancellationToken).Select(record => (record, record.Id)).ToArrayAsync(cancellationToken);
            Array.Sort(records, (a, b) => string.CompareOrdinal(a.Id, b.Id));
            foreach (var (record, _) in records)
                yield return record;
        }
    }
}
