using System.Collections.Concurrent;
using GreenDonut;

namespace HotChocolate.AspNetCore.Tests.DataLoaders;

public sealed class DataLoaderTests
{
    [Fact]
    public async Task Keys_are_gathered_until_the_batch_is_sent_off_and_each_is_loaded_once()
    {
        var scheduler = new ManualScheduler();
        var loader = new Loader(scheduler, new DataLoaderOptions());
        var loads = new[] { loader.LoadAsync(1), loader.LoadAsync(2), loader.LoadAsync(1) };
        await scheduler.DispatchAsync();
        Assert.Equal("1 2 1", string.Join(' ', await Task.WhenAll(loads)));
        Assert.Equal("3", await Dispatched(scheduler, loader.LoadAsync(3)));
        Assert.Equal("1", await loader.LoadAsync(1));
        Assert.Equal([[1, 2], [3]], loader.Batches);
    }

    [Fact]
    public async Task A_batch_holds_no_more_keys_than_allowed()
    {
        var scheduler = new ManualScheduler();
        var loader = new Loader(scheduler, new DataLoaderOptions { MaxBatchSize = 2 });
        var all = loader.LoadAsync([1, 2, 3, 4, 5]);
        await scheduler.DispatchAsync();
        Assert.Equal("1 2 3 4 5", string.Join(' ', await all));
        Assert.Equal([[1, 2], [3, 4], [5]], loader.Batches);
    }

    [Fact]
    public async Task A_missing_key_is_null_and_required_it_is_an_error()
    {
        var scheduler = new ManualScheduler();
        var loader = new Loader(scheduler, new DataLoaderOptions());
        Assert.Null(await Dispatched(scheduler, loader.LoadAsync(-1)));
        await Assert.ThrowsAsync<GreenDonut.KeyNotFoundException>(() => loader.LoadRequiredAsync(-1));
    }

    [Fact]
    public async Task A_batch_that_fails_fails_each_of_its_loads()
    {
        var scheduler = new ManualScheduler();
        var loader = new Loader(scheduler, new DataLoaderOptions());
        var (a, b) = (loader.LoadAsync(13), loader.LoadAsync(1));
        await scheduler.DispatchAsync();
        await Assert.ThrowsAsync<TimeoutException>(() => a);
        await Assert.ThrowsAsync<TimeoutException>(() => b);
    }

    [Fact]
    public async Task Outside_of_a_request_a_batch_is_sent_off_by_itself()
        => Assert.Equal("7", await new Loader(AutoBatchScheduler.Default, new DataLoaderOptions()).LoadAsync(7));

    [Fact]
    public async Task A_value_that_was_set_is_not_loaded()
    {
        var loader = new Loader(new ManualScheduler(), new DataLoaderOptions());
        loader.SetCacheEntry(1, Task.FromResult<string?>("set"));
        Assert.Equal("set", await loader.LoadAsync(1));
    }

    private static async Task<T> Dispatched<T>(ManualScheduler scheduler, Task<T> load)
    {
        await scheduler.DispatchAsync();
        return await load;
    }

    private sealed class ManualScheduler : IBatchScheduler
    {
        private readonly ConcurrentQueue<Func<ValueTask>> _batches = new();

        public void Schedule(Func<ValueTask> dispatch) => _batches.Enqueue(dispatch);

        public async Task DispatchAsync()
        {
            while (_batches.TryDequeue(out var batch))
            {
                await batch();
            }
        }
    }

    private sealed class Loader(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, string>(scheduler, options)
    {
        public List<int[]> Batches { get; } = [];

        protected override Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            Batches.Add([.. keys]);
            return keys.Contains(13)
                ? throw new TimeoutException()
                : Task.FromResult<IReadOnlyDictionary<int, string>>(keys.Where(k => k >= 0).ToDictionary(k => k, k => $"{k}"));
        }
    }
}
