using OrgGraph.Core.Graph;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Tests.Nodes;

/// <summary>A store that brings of nodes and their neighbours exactly what a <see cref="NodesSlice"/> names, as a database does; the embedded store brings everything.</summary>
internal sealed class StrictStore(IOrganizationStore inner) : IOrganizationStore
{
    public async ValueTask<IOrganizationReader> OpenAsync(CancellationToken cancellationToken) => new Reader(await inner.OpenAsync(cancellationToken));

    public Task RefreshAsync(CancellationToken cancellationToken) => inner.RefreshAsync(cancellationToken);

    public Task PrepareAsync(CancellationToken cancellationToken) => inner.PrepareAsync(cancellationToken);

    public Task<ImportResult> ImportAsync(IReadOnlyCollection<OrgRecord> records, string summary, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
        => inner.ImportAsync(records, summary, progress, cancellationToken);

    public Task<bool> FillAsync(IReadOnlyCollection<OrgRecord> records, string summary, CancellationToken cancellationToken) => inner.FillAsync(records, summary, cancellationToken);

    public Task<IReadOnlyList<KindChange>> CompareAsync(IReadOnlyCollection<OrgRecord> records, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
        => inner.CompareAsync(records, progress, cancellationToken);

    public ValueTask<IReadOnlyList<Revision>> RevisionsAsync(int first, CancellationToken cancellationToken) => inner.RevisionsAsync(first, cancellationToken);

    public ValueTask<IAsyncEnumerable<Revision>> WatchAsync(CancellationToken cancellationToken) => inner.WatchAsync(cancellationToken);

    private sealed class Reader(IOrganizationReader inner) : IOrganizationReader
    {
        public Revision Revision => inner.Revision;

        public async ValueTask<Organization> SliceAsync(Slice slice, CancellationToken cancellationToken)
        {
            var all = await inner.SliceAsync(slice, cancellationToken);
            return slice is NodesSlice nodes ? new Organization(Only(all, nodes), all.Revision) : all;
        }

        public ValueTask<Page<T>> ListAsync<T>(NodeList<T> list, CancellationToken cancellationToken) where T : Node => inner.ListAsync(list, cancellationToken);

        public ValueTask<IReadOnlyList<SearchHit>> SearchAsync(NodeSearch search, CancellationToken cancellationToken) => inner.SearchAsync(search, cancellationToken);

        public IAsyncEnumerable<OrgRecord> ExportAsync(CancellationToken cancellationToken) => inner.ExportAsync(cancellationToken);

        private static IEnumerable<OrgRecord> Only(Organization all, NodesSlice slice)
        {
            var keys = slice.Ids.SelectMany(id => all.ExternalKeysByKey[id]).ToList();
            var ids = slice.Ids.Concat(keys.Select(key => key.Node)).ToHashSet(StringComparer.Ordinal);
            var edges = slice.Edges.SelectMany(kind => all.OfKind(kind).Where(edge => Ends(edge).Any(ids.Contains))).Concat(keys).Distinct().ToList();
            ids.UnionWith(edges.SelectMany(Ends));
            return edges.Concat(ids.Select(all.Find<Node>).OfType<Node>());
        }

        private static IEnumerable<string> Ends(OrgRecord edge)
            => RecordKind.Of(edge.GetType()).Columns.Where(column => column.References != null).Select(column => column.Read(edge)).OfType<string>();
    }
}
