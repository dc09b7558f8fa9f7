using HotChocolate.Execution.Documents;

namespace HotChocolate.AspNetCore.Tests.Execution;

public sealed class BoundedCacheTests
{
    [Fact]
    public void It_never_holds_more_than_two_generations()
    {
        var cache = new BoundedCache<string>(10);
        for (var i = 0; i < 1000; i++)
        {
            cache.Add($"key {i}", "value");
            Assert.InRange(cache.Count, 1, 20);
        }
    }

    [Fact]
    public void What_is_used_stays_however_much_passes_through()
    {
        var cache = new BoundedCache<string>(10);
        cache.Add("hot", "value");
        for (var i = 0; i < 1000; i++)
        {
            cache.Add($"key {i}", "other");
            Assert.Equal("value", cache.Find("hot"));
        }

        Assert.Null(cache.Find("key 1"));
    }
}
