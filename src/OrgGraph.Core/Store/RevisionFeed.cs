using System.Runtime.CompilerServices;

namespace OrgGraph.Core.Store;

/// <summary>Tells whoever watches a store of the revisions that become current. Each watcher has his own pace; one who is slow passes over all but the last, and holds nobody up.</summary>
public sealed class RevisionFeed
{
    private volatile Revision? _last;
    private TaskCompletionSource _told = NewSignal();

    /// <summary>Tells that a revision has become current.</summary>
    public void Tell(Revision revision)
    {
        _last = revision;
        Interlocked.Exchange(ref _told, NewSignal()).SetResult();
    }

    /// <summary>What is told from now on, however late the first is asked for.</summary>
    /// <param name="cancellationToken">Ends the watch.</param>
    public IAsyncEnumerable<Revision> WatchAsync(CancellationToken cancellationToken) => AfterAsync(_last, cancellationToken);

    private async IAsyncEnumerable<Revision> AfterAsync(Revision? seen, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            // Before the last is looked at: what is told in between ends the wait.
            var told = Volatile.Read(ref _told).Task;
            if (_last is { } last && last.Number != seen?.Number)
            {
                seen = last;
                yield return last;
            }
            else
            {
                await told.WaitAsync(cancellationToken);
            }
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
