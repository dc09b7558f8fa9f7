using HotChocolate.Execution;
using HotChocolate.Subscriptions;

namespace HotChocolate.AspNetCore.Tests.Subscriptions;

public sealed class InMemoryTopicsTests
{
    private readonly InMemoryTopics _topics = new(new SubscriptionOptions { TopicBufferCapacity = 2 });

    [Fact]
    public async Task A_slow_subscriber_loses_the_oldest_messages_and_holds_nobody_up()
    {
        await using var slow = await _topics.SubscribeAsync<int>("numbers");
        await using var quick = await _topics.SubscribeAsync<int>("numbers");
        await using var reading = quick.ReadEventsAsync().GetAsyncEnumerator();
        for (var i = 1; i <= 5; i++)
        {
            await _topics.SendAsync("numbers", i);
            Assert.True(await reading.MoveNextAsync());
            Assert.Equal(i, reading.Current);
        }

        await _topics.CompleteAsync("numbers");
        Assert.Equal([4, 5], await ReadAsync(slow));
    }

    [Theory]
    [InlineData(TopicBufferFullMode.DropOldest, new[] { 2, 3 })]
    [InlineData(TopicBufferFullMode.DropNewest, new[] { 1, 3 })]
    [InlineData(TopicBufferFullMode.DropWrite, new[] { 1, 2 })]
    public async Task What_is_lost_is_the_subscribers_to_say(TopicBufferFullMode mode, int[] kept)
    {
        await using var stream = await _topics.SubscribeAsync<int>("numbers", 2, mode);
        for (var i = 1; i <= 3; i++)
        {
            await _topics.SendAsync("numbers", i);
        }

        await _topics.CompleteAsync("numbers");
        Assert.Equal(kept, await ReadAsync(stream));
    }

    [Fact]
    public async Task A_topic_is_gone_when_nobody_listens_any_more()
    {
        var first = await _topics.SubscribeAsync<int>("numbers");
        var second = await _topics.SubscribeAsync<int>("numbers");
        await first.DisposeAsync();
        Assert.Equal(1, _topics.Count);
        await second.DisposeAsync();
        Assert.Equal(0, _topics.Count);
    }

    [Fact]
    public async Task A_message_of_another_type_is_refused()
    {
        await using var stream = await _topics.SubscribeAsync<int>("numbers");
        await Assert.ThrowsAsync<InvalidMessageTypeException>(async () => await _topics.SendAsync("numbers", "one"));
        await Assert.ThrowsAsync<InvalidMessageTypeException>(async () => await _topics.SubscribeAsync<string>("numbers"));
    }

    private static async Task<List<int>> ReadAsync(ISourceStream<int> stream)
    {
        var messages = new List<int>();
        await foreach (var message in stream.ReadEventsAsync())
        {
            messages.Add(message);
        }

        return messages;
    }
}
