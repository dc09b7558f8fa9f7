using HotChocolate.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.AspNetCore.Tests.Execution;

public sealed class RequestTests
{
    [Fact]
    public async Task A_resolver_that_never_ends_is_given_up_when_the_time_is_up()
    {
        var executor = await TestSchema.Builder().ModifyRequestOptions(o => o.ExecutionTimeout = TimeSpan.FromMilliseconds(50)).BuildRequestExecutorAsync();
        await using var result = (IOperationResult)await executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument("{ hang }").Build());
        Assert.Equal("HC0045", Assert.Single(result.Errors!).Code);
        Assert.False(result.IsDataSet);
    }

    [Fact]
    public async Task A_caller_that_leaves_ends_the_request()
    {
        var executor = await TestSchema.Builder().BuildRequestExecutorAsync();
        using var left = new CancellationTokenSource();
        var running = executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument("{ hang }").Build(), left.Token);
        await left.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    [Fact]
    public async Task An_error_filter_that_fails_lets_nothing_out()
    {
        var builder = TestSchema.Builder().AddErrorFilter(e => throw new InvalidOperationException(e.Exception!.Message));
        await using var result = await builder.ExecuteRequestAsync("{ broken }");
        Assert.Contains("Unexpected Execution Error", result.ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", result.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Concurrent_requests_keep_their_answers_apart()
    {
        var executor = await TestSchema.Builder().BuildRequestExecutorAsync();
        await Task.WhenAll(Enumerable.Range(0, 64).Select(client => Task.Run(async () =>
        {
            for (var i = 0; i < 60; i++)
            {
                var key = (client * 1000) + i;
                await using var result = await executor.ExecuteAsync(OperationRequestBuilder.New()
                    .SetDocument("query($k: Int!) { a: twice(key: $k) b: late(key: $k) nodes { doubled } }")
                    .SetVariableValues(new Dictionary<string, object?>(StringComparer.Ordinal) { ["k"] = key })
                    .Build());
                Assert.Equal($$$"""{"data":{"a":{{{key * 4}}},"b":{{{key * 2}}},"nodes":[{"doubled":2},{"doubled":4}]}}""", result.ToJson(withIndentations: false));
            }
        })));
    }
}
