using System.Runtime.CompilerServices;

namespace OrgGraph.Core.Store;

/// <summary>Tells whoever watches a store of the revisions that become current. Each watcher has his own pace; one who is slow passes over all but the last, and holds nobody up.</summary>
/// <param name="current">What the store answers from; null before it is open. What is told is what is answered from: there is no other copy.</param>
public sealed class RevisionFeed(Func<Revision?> current)
{
    private TaskCompletionSource _told = NewSignal();

    /// <summary>Tells that another revision has become current.</summary>
    public void Tell() => Interlocked.Exchange(ref _told, NewSignal()).SetResult();

    /// <summary>What becomes current from now on, however late the first is asked for.</summary>
    /// <param name="cancellationToken">Ends the watch.</param>
    public IAsyncEnumerable<Revision> WatchAsync(CancellationToken cancellationToken) => AfterAsync(current(), cancellationToken);

    private async IAsyncEnumerable<Revision> AfterAsync(Revision? seen, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            // Before the last is looked at: what is told in between ends the wait.
            var told = Volatile.Read(ref _told).Task;
            // Whole, and not by the number alone: a database that was restored may have another revision of the same.
            if (current() is { } last && last != seen)
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
