using System.Runtime.CompilerServices;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;
using OrgGraph.Core.Store;
using OrgGraph.Embedded.Lists;
using OrgGraph.Embedded.Search;
using OrgGraph.Embedded.Sqlite;

namespace OrgGraph.Embedded;

/// <summary>One revision of the organisation in memory. It never changes, so that whoever reads it is never disturbed.</summary>
internal sealed class Snapshot : IOrganizationReader
{
    private readonly Organization _organization;
    private readonly NodeOrders _orders;
    private readonly Lazy<SearchIndex> _search;

    public Snapshot(Revision revision, CurrentRecords records)
    {
        Revision = revision;
        Records = records;
        _organization = new Organization(records.Records, revision.Number);
        _orders = new NodeOrders(_organization);
        _search = new Lazy<SearchIndex>(() => new SearchIndex(_organization));
    }

    public Revision Revision { get; }

    /// <summary>What it was made of, for the next one to share.</summary>
    public CurrentRecords Records { get; }

    public ValueTask<Organization> SliceAsync(Slice slice, CancellationToken cancellationToken)
    {
        using var call = StoreCall.Begin(EmbeddedStore.SystemName, "slice", slice.GetType().Name);
        return new(_organization);
    }

    public ValueTask<Page<T>> ListAsync<T>(NodeList<T> list, CancellationToken cancellationToken) where T : Node
    {
        using var call = StoreCall.Begin(EmbeddedStore.SystemName, "list", typeof(T).Name);
        return new(Lister.List(_organization.AsOf(list.AsOf), _orders, list));
    }

    public ValueTask<IReadOnlyList<SearchHit>> SearchAsync(NodeSearch search, CancellationToken cancellationToken)
    {
        using var call = StoreCall.Begin(EmbeddedStore.SystemName, "search");
        return new(_search.Value.Find(search));
    }

    public async IAsyncEnumerable<OrgRecord> ExportAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var kind in RecordKind.Every)
        {
            var records = _organization.OfKind(kind).Select(record => (record, record.Id)).ToArray();
            Array.Sort(records, (a, b) => TextOrder.ByCodePoint.Compare(a.Id, b.Id));
            foreach (var (record, _) in records)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return record;
            }
        }
    }
}
