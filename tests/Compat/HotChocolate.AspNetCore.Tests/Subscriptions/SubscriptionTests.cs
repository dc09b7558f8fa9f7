using System.Runtime.CompilerServices;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Subscriptions;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.AspNetCore.Tests.Subscriptions;

/// <summary>Subscriptions without a server.</summary>
public sealed class SubscriptionTests
{
    [Fact]
    public async Task Each_event_is_executed_with_services_of_its_own()
    {
        var results = await ReadAsync("subscription { counted(to: 3) { value scope } }");
        Assert.Equal(3, results.Count);
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal($"{{\"data\":{{\"counted\":{{\"value\":{i + 1},\"scope\":1}}}}}}", results[i]);
        }
    }

    [Fact]
    public async Task An_event_that_fails_is_a_result_and_not_the_end()
        => Assert.Equal(["data {\"odd\":1}", "error odd", "data {\"odd\":3}"], (await ReadAsync("subscription { odd }")).Select(Short));

    [Fact]
    public async Task A_stream_that_fails_tells_so_and_ends()
    {
        var results = await ReadAsync("subscription { broken }");
        Assert.Equal(2, results.Count);
        Assert.Equal("{\"data\":{\"broken\":1}}", results[0]);
        Assert.DoesNotContain("secret", results[1], StringComparison.Ordinal);
        Assert.StartsWith("{\"errors\":[{\"message\":\"Unexpected Execution Error\"", results[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_that_cannot_be_opened_is_one_response_with_the_error_at_the_field()
    {
        await using var result = await Builder().ExecuteRequestAsync("subscription { unopened }");
        Assert.Equal("{\"errors\":[{\"message\":\"No.\",\"locations\":[{\"line\":1,\"column\":16}],\"path\":[\"unopened\"]}]}", result.ToJson(withIndentations: false));
    }

    [Fact]
    public async Task A_reader_that_leaves_closes_the_source()
    {
        using var leave = new CancellationTokenSource();
        var executor = await Builder().BuildRequestExecutorAsync();
        await using var stream = (IResponseStream)await executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument("subscription { endless }").Build(), leave.Token);
        await using var results = stream.ReadResultsAsync().GetAsyncEnumerator();
        Assert.True(await results.MoveNextAsync());
        await results.Current.DisposeAsync();
        var next = results.MoveNextAsync();
        Assert.False(next.IsCompleted);
        await leave.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
        Assert.True(Subscription.EndlessIsClosed);
    }

    [Theory]
    [InlineData("subscription { odd broken }")]
    [InlineData("subscription { __typename }")]
    [InlineData("subscription { odd ...More } fragment More on Subscription { broken }")]
    [InlineData("subscription { ... { odd other: odd } }")]
    [InlineData("subscription { again: __typename }")]
    public async Task A_subscription_of_more_than_one_field_is_refused(string document)
    {
        await using var result = await Builder().ExecuteRequestAsync(document);
        Assert.Null(Assert.IsAssignableFrom<IOperationResult>(result).Errors!.Single().Path);
    }

    [Theory]
    [InlineData("subscription { odd ...Same } fragment Same on Subscription { odd }")]
    [InlineData("subscription { odd broken @skip(if: true) }")]
    public async Task A_field_that_is_written_twice_or_left_out_is_no_second(string document)
        => Assert.Equal(3, (await ReadAsync(document)).Count);

    [Fact]
    public async Task A_schema_with_topics_and_nothing_to_carry_them_does_not_start()
    {
        var exception = await Assert.ThrowsAsync<SchemaException>(async () => await new ServiceCollection().AddLogging().AddGraphQL().AddQueryType<Query>().AddSubscriptionType<Topics>().BuildSchemaAsync());
        Assert.Contains("AddInMemorySubscriptions", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_value_of_an_argument_may_be_the_topic()
    {
        var services = new ServiceCollection().AddLogging().AddGraphQL().AddQueryType<Query>().AddSubscriptionType<Topics>().AddInMemorySubscriptions().Services.BuildServiceProvider();
        await using var stream = (IResponseStream)await services.ExecuteRequestAsync("subscription { heard(channel: \"news\") }");
        await services.GetRequiredService<ITopicEventSender>().SendAsync("news", "Hello");
        await services.GetRequiredService<ITopicEventSender>().CompleteAsync("news");
        Assert.Equal(["{\"data\":{\"heard\":\"news: Hello\"}}"], await ReadAsync(stream));
    }

    private static IRequestExecutorBuilder Builder()
        => new ServiceCollection().AddLogging().AddScoped<Uses>().AddGraphQL().AddQueryType<Query>().AddSubscriptionType<Subscription>();

    private static async Task<List<string>> ReadAsync(string document)
    {
        await using var stream = (IResponseStream)await Builder().ExecuteRequestAsync(document);
        return await ReadAsync(stream);
    }

    private static async Task<List<string>> ReadAsync(IResponseStream stream)
    {
        var results = new List<string>();
        await foreach (var result in stream.ReadResultsAsync())
        {
            await using var owned = result;
            results.Add(result.ToJson(withIndentations: false));
        }

        return results;
    }

    private static string Short(string result)
    {
        var json = System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(result);
        return json.TryGetProperty("errors", out var errors) ? "error " + errors[0].GetProperty("path")[0] : "data " + json.GetProperty("data").GetRawText();
    }

    public sealed class Uses
    {
        private int _count;

        public int Next() => ++_count;
    }

    public sealed record Number(int Value, int Scope);

    public sealed class Query
    {
        public string Hello => "world";
    }

    public sealed class Topics
    {
        [Subscribe]
        public string Heard([Topic] string channel, [EventMessage] string text) => $"{channel}: {text}";
    }

    public sealed class Subscription
    {
        public static bool EndlessIsClosed { get; private set; }

        public async IAsyncEnumerable<int> CountAsync(int to = 3)
        {
            for (var i = 1; i <= to; i++)
            {
                await Task.Yield();
                yield return i;
            }
        }

        [Subscribe(With = nameof(CountAsync))]
        public Number Counted([EventMessage] int value, Uses uses) => new(value, uses.Next());

        [Subscribe(With = nameof(CountAsync))]
        public int Odd([EventMessage] int value) => value % 2 == 1 ? value : throw new InvalidOperationException("even");

        public async IAsyncEnumerable<int> BreakAsync()
        {
            await Task.Yield();
            yield return 1;
            throw new InvalidOperationException("secret");
        }

        [Subscribe(With = nameof(BreakAsync))]
        public int Broken([EventMessage] int value) => value;

        public async Task<IAsyncEnumerable<int>> RefuseAsync()
        {
            await Task.Yield();
            throw new GraphQLException("No.");
        }

        [Subscribe(With = nameof(RefuseAsync))]
        public int Unopened([EventMessage] int value) => value;

        public async IAsyncEnumerable<int> WaitAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            try
            {
                yield return 1;
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
            finally
            {
                EndlessIsClosed = true;
            }
        }

        [Subscribe(With = nameof(WaitAsync))]
        public int Endless([EventMessage] int value) => value;
    }
}
