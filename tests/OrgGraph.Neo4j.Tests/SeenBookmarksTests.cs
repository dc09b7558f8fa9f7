namespace OrgGraph.Neo4j.Tests;

public sealed class SeenBookmarksTests
{
    [Fact]
    public async Task What_a_session_has_seen_takes_the_place_of_what_it_began_with_and_of_nothing_else()
    {
        var seen = new SeenBookmarks();
        await seen.UpdateBookmarksAsync([], ["a"]);
        await seen.UpdateBookmarksAsync([], ["b"]);
        Assert.Equal(["a", "b"], await seen.GetBookmarksAsync());
        await seen.UpdateBookmarksAsync(["a"], ["c"]);
        Assert.Equal(["b", "c"], await seen.GetBookmarksAsync());
        await seen.UpdateBookmarksAsync(["a", "b"], ["c"]);
        Assert.Equal(["c"], await seen.GetBookmarksAsync());
    }

    [Fact]
    public async Task Of_a_database_that_is_another_nothing_was_seen()
    {
        var seen = new SeenBookmarks();
        await seen.UpdateBookmarksAsync([], ["a"]);
        seen.Forget();
        Assert.Empty(await seen.GetBookmarksAsync());
    }
}
