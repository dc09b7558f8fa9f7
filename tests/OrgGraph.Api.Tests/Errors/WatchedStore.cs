using OrgGraph.Core.Graph;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Tests.Errors;

/// <summary>A store that counts what is asked of the one behind it, and fails when it is told to.</summary>
internal sealed class WatchedStore(IOrganizationStore inner) : IOrganizationStore
{
    public int Opened { get; private set; }

    public int Slices { get; private set; }

    public int Prepared { get; private set; }

    /// <summary>Thrown when a reader is opened.</summary>
    public Exception? OnOpen { get; init; }

    /// <summary>Thrown when anything is read.</summary>
    public Exception? OnRead { get; init; }

    /// <summary>Thrown when revisions are to be watched.</summary>
    public Exception? OnWatch { get; init; }

    /// <summary>Done instead of refreshing.</summary>
    public Func<Task>? OnRefresh { get; set; }

    /// <summary>What opening a reader waits for.</summary>
    public Task Hold { get; init; } = Task.CompletedTask;

    /// <summary>Done when the first waits for it.</summary>
    public TaskCompletionSource Held { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async ValueTask<IOrganizationReader> OpenAsync(CancellationToken cancellationToken)
    {
        Opened++;
        Held.TrySetResult();
        await Hold.WaitAsync(cancellationToken);
        return OnOpen is null ? new Reader(this, await inner.OpenAsync(cancellationToken)) : throw OnOpen;
    }

    public Task RefreshAsync(CancellationToken cancellationToken) => OnRefresh?.Invoke() ?? inner.RefreshAsync(cancellationToken);

    public Task PrepareAsync(CancellationToken cancellationToken)
    {
        Prepared++;
        return inner.PrepareAsync(cancellationToken);
    }

    public Task<ImportResult> ImportAsync(IReadOnlyCollection<OrgRecord> records, string summary, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
        => inner.ImportAsync(records, summary, progress, cancellationToken);

    public Task<bool> FillAsync(IReadOnlyCollection<OrgRecord> records, string summary, CancellationToken cancellationToken) => inner.FillAsync(records, summary, cancellationToken);

    public Task<IReadOnlyList<KindChange>> CompareAsync(IReadOnlyCollection<OrgRecord> records, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
        => inner.CompareAsync(records, progress, cancellationToken);

    public ValueTask<IReadOnlyList<Revision>> RevisionsAsync(int first, CancellationToken cancellationToken) => inner.RevisionsAsync(first, cancellationToken);

    public ValueTask<IAsyncEnumerable<Revision>> WatchAsync(CancellationToken cancellationToken) => OnWatch is null ? inner.WatchAsync(cancellationToken) : throw OnWatch;

    private sealed class Reader(WatchedStore store, IOrganizationReader inner) : IOrganizationReader
    {
        public Revision Revision => inner.Revision;

        public ValueTask<Organization> SliceAsync(Slice slice, CancellationToken cancellationToken)
        {
            store.Slices++;
            return store.OnRead is null ? inner.SliceAsync(slice, cancellationToken) : throw store.OnRead;
        }

        public ValueTask<Page<T>> ListAsync<T>(NodeList<T> list, CancellationToken cancellationToken) where T : Node
            => store.OnRead is null ? inner.ListAsync(list, cancellationToken) : throw store.OnRead;

        public ValueTask<IReadOnlyList<SearchHit>> SearchAsync(NodeSearch search, CancellationToken cancellationToken)
            => store.OnRead is null ? inner.SearchAsync(search, cancellationToken) : throw store.OnRead;

        public IAsyncEnumerable<OrgRecord> ExportAsync(CancellationToken cancellationToken) => inner.ExportAsync(cancellationToken);
    }
}
