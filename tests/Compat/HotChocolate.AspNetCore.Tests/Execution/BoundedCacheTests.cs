using HotChocolate.Execution.Documents;

namespace HotChocolate.AspNetCore.Tests.Execution;

public sealed class BoundedCacheTests
{
    [Fact]
    public void It_never_holds_more_than_two_generations()
    {
        var cache = new BoundedCache<string>(10, most: 1_000_000, _ => 1);
        for (var i = 0; i < 1000; i++)
        {
            cache.Add($"key {i}", "value");
            Assert.InRange(cache.Count, 1, 20);
        }
    }

    [Fact]
    public void What_is_used_stays_however_much_passes_through()
    {
        var cache = new BoundedCache<string>(10, most: 1_000_000, _ => 1);
        cache.Add("hot", "value");
        for (var i = 0; i < 1000; i++)
        {
            cache.Add($"key {i}", "other");
            Assert.Equal("value", cache.Find("hot"));
        }

        Assert.Null(cache.Find("key 1"));
    }

    [Fact]
    public void What_becomes_too_heavy_is_dropped_in_time()
    {
        var weights = new Dictionary<string, long>(StringComparer.Ordinal);
        var cache = new BoundedCache<string>(100, most: 1000, entry => weights[entry]);
        for (var i = 0; i < 50; i++)
        {
            weights[$"{i}"] = 1;
            cache.Add($"{i}", $"{i}");
        }

        // Not when they came: from now on.
        foreach (var entry in weights.Keys)
        {
            weights[entry] = 400;
            cache.Trim();
            Assert.InRange(weights.Keys.Where(key => cache.Find(key) is not null).Sum(key => weights[key]), 0, 2 * 1400);
        }

        Assert.InRange(cache.Count, 1, 7);
    }
}
