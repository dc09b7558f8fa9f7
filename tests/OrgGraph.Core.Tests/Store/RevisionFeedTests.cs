using OrgGraph.Core.Store;

namespace OrgGraph.Core.Tests.Store;

public sealed class RevisionFeedTests
{
    private readonly RevisionFeed _feed;
    private Revision? _current;

    public RevisionFeedTests() => _feed = new RevisionFeed(() => _current);

    [Fact]
    public async Task Whoever_watches_is_told_of_what_comes_and_not_of_what_came_before()
    {
        Tell(Number(1));
        var watch = _feed.WatchAsync(default);
        Tell(Number(2));
        await using var revisions = watch.GetAsyncEnumerator();
        Assert.Equal(2, await NextAsync(revisions));
        var next = revisions.MoveNextAsync();
        Assert.False(next.IsCompleted);
        Tell(Number(3));
        Assert.True(await next);
        Assert.Equal(3, revisions.Current.Number);
    }

    [Fact]
    public async Task One_who_is_slow_passes_over_all_but_the_last_and_holds_up_nobody()
    {
        await using var slow = _feed.WatchAsync(default).GetAsyncEnumerator();
        await using var fast = _feed.WatchAsync(default).GetAsyncEnumerator();
        for (var number = 1; number <= 9; number++)
        {
            Tell(Number(number));
            Assert.Equal(number, await NextAsync(fast));
        }

        Assert.Equal(9, await NextAsync(slow));
        var next = slow.MoveNextAsync();
        Assert.False(next.IsCompleted);
        Tell(Number(10));
        Assert.True(await next);
    }

    [Fact]
    public async Task A_database_that_was_restored_goes_back()
    {
        Tell(Number(7));
        await using var revisions = _feed.WatchAsync(default).GetAsyncEnumerator();
        Tell(Number(5));
        Assert.Equal(5, await NextAsync(revisions));
    }

    [Fact]
    public async Task Another_revision_of_the_same_number_is_told()
    {
        Tell(Number(1));
        await using var revisions = _feed.WatchAsync(default).GetAsyncEnumerator();
        Tell(Number(1) with { Summary = "Restored." });
        Assert.Equal(1, await NextAsync(revisions));
    }

    [Fact]
    public async Task Whoever_begins_to_watch_before_a_revision_is_told_that_he_saw_is_not_told_of_it()
    {
        _current = Number(1);
        await using var revisions = _feed.WatchAsync(default).GetAsyncEnumerator();
        var next = revisions.MoveNextAsync();
        _feed.Tell();
        Tell(Number(2));
        Assert.True(await next);
        Assert.Equal(2, revisions.Current.Number);
    }

    [Fact]
    public async Task A_watch_ends_when_it_is_cancelled()
    {
        using var end = new CancellationTokenSource();
        await using var revisions = _feed.WatchAsync(end.Token).GetAsyncEnumerator(CancellationToken.None);
        var next = revisions.MoveNextAsync();
        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next.AsTask());
    }

    private void Tell(Revision revision)
    {
        _current = revision;
        _feed.Tell();
    }

    private static Revision Number(long number) => new(number, DateTimeOffset.UnixEpoch, $"The {number}th.");

    private static async Task<long> NextAsync(IAsyncEnumerator<Revision> revisions)
    {
        var next = revisions.MoveNextAsync();
        Assert.True(next.IsCompletedSuccessfully && await next);
        return revisions.Current.Number;
    }
}
