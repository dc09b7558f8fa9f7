using System.Net.WebSockets;
using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace HotChocolate.AspNetCore.Tests.Http;

/// <summary>A client may be silent as long as it likes, but not in the middle of a message.</summary>
public sealed class SocketConnectionTests : IDisposable
{
    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);

    /// <summary>More than can be on its way: it is sent when most of it is read.</summary>
    private static readonly string s_part = new('x', 10_000);

    private readonly FakeTimeProvider _time = new();
    private readonly CancellationTokenSource _ended = new();
    private readonly SocketPair _pair = new();
    private readonly SocketConnection _connection;

    public SocketConnectionTests() => _connection = new SocketConnection(_pair.Server, 100_000, _time, _ended);

    [Fact]
    public async Task A_message_of_which_the_rest_does_not_come_in_time_ends_the_connection()
    {
        var receiving = ReceiveAsync();
        await _pair.SendAsync(s_part, isLast: false);
        _time.Advance(14 * s_second);
        await _pair.SendAsync(s_part, isLast: false);
        Assert.False(_ended.IsCancellationRequested);

        _time.Advance(s_second);
        var exception = await Record.ExceptionAsync(() => receiving.WaitAsync(_pair.Patience));
        Assert.True(exception is OperationCanceledException or WebSocketException);
        Assert.True(_ended.IsCancellationRequested);
    }

    [Fact]
    public async Task A_silent_client_is_waited_for_and_so_is_a_message_that_comes_in_time()
    {
        foreach (var text in new[] { "first", "second" })
        {
            var receiving = ReceiveAsync();
            _time.Advance(TimeSpan.FromDays(1));
            await _pair.SendAsync("");
            _time.Advance(TimeSpan.FromDays(1));
            await _pair.SendAsync(s_part, isLast: false);
            _time.Advance(14 * s_second);
            await _pair.SendAsync(text);
            Assert.Equal(s_part + text, await receiving.WaitAsync(_pair.Patience));
        }

        _time.Advance(TimeSpan.FromDays(1));
        Assert.False(_ended.IsCancellationRequested);
    }

    public void Dispose()
    {
        _connection.Dispose();
        _pair.Dispose();
        _ended.Dispose();
    }

    private Task<string?> ReceiveAsync() => Task.Run(async () => await _connection.ReceiveAsync() is var (buffer, length) ? Encoding.UTF8.GetString(buffer, 0, length) : null);
}
