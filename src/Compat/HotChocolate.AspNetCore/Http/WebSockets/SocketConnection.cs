using System.Buffers;
using System.Net.WebSockets;
using System.Text;
using HotChocolate.Execution.Results;
using HotChocolate.Json;

namespace HotChocolate.AspNetCore;

/// <summary>Sends and receives the messages of one connection. One is sent at a time: a slow client holds up nobody but itself.</summary>
internal sealed class SocketConnection : IDisposable
{
    /// <summary>How long the rest of a message may take once its first part has come: as long as it is awaited, it holds a buffer.</summary>
    private static readonly TimeSpan s_rest = TimeSpan.FromSeconds(15);

    private readonly WebSocket _socket;
    private readonly int _limit;
    private readonly CancellationToken _ended;
    private readonly ITimer _late;
    private readonly SemaphoreSlim _sending = new(1, 1);

    /// <summary>Speaks over a WebSocket.</summary>
    /// <param name="socket">Of which the caller disposes.</param>
    /// <param name="limit">The most bytes of a message.</param>
    /// <param name="time">Measures how long messages take to come.</param>
    /// <param name="ended">Ends the connection; cancelled here when a message takes too long.</param>
    public SocketConnection(WebSocket socket, int limit, TimeProvider time, CancellationTokenSource ended)
    {
        (_socket, _limit, _ended) = (socket, limit, ended.Token);
        _late = time.CreateTimer(static s => End((CancellationTokenSource)s!), ended, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The next message, in an array of the pool that the caller returns; null when the client closes, or sends one that is too large.</summary>
    public async ValueTask<(byte[] Buffer, int Length)?> ReceiveAsync()
    {
        // Idle connections hold no buffer: a message is waited for without one. Empty messages say nothing.
        ValueWebSocketReceiveResult read;
        do
        {
            read = await _socket.ReceiveAsync(Memory<byte>.Empty, _ended);
        }
        while (read.EndOfMessage && read.MessageType is not WebSocketMessageType.Close);

        (byte[] Buffer, int Length)? message = null;
        var isTooLarge = false;
        if (read.MessageType is not WebSocketMessageType.Close)
        {
            _late.Change(s_rest, Timeout.InfiniteTimeSpan);
            (message, isTooLarge) = await ReadAsync();
            _late.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        if (message is null)
        {
            await CloseAsync(isTooLarge ? WebSocketCloseStatus.MessageTooBig : WebSocketCloseStatus.NormalClosure, isTooLarge ? "The message is too large." : null);
        }

        return message;
    }

    /// <summary>Sends a message without more than its type.</summary>
    public Task SendAsync(string type) => SendAsync(Encoding.UTF8.GetBytes($"{{\"type\":\"{type}\"}}"), _ended);

    /// <summary>Sends a message that only says that the server lives; not if another is on its way, which says as much.</summary>
    public async Task SendAliveAsync(string type)
    {
        if (!await _sending.WaitAsync(TimeSpan.Zero, _ended))
        {
            return;
        }

        try
        {
            await _socket.SendAsync(Encoding.UTF8.GetBytes($"{{\"type\":\"{type}\"}}"), WebSocketMessageType.Text, endOfMessage: true, _ended);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Sends a result. The turn to send is waited for until <paramref name="cancelled"/>; a message that has begun is sent to its end.</summary>
    public async Task SendAsync(string id, string type, OperationResult result, CancellationToken cancelled)
    {
        using var message = Begin(id, type, result.Body.Length);
        message.WriteRaw(",\"payload\":"u8);
        message.WriteRaw(result.Body.WrittenSpan);
        message.WriteByte((byte)'}');
        await SendAsync(message.WrittenMemory, cancelled);
    }

    /// <summary>Sends errors; the turn to send is waited for until <paramref name="cancelled"/>.</summary>
    public async Task SendErrorsAsync(string id, IReadOnlyList<IError> errors, bool asList, CancellationToken cancelled)
    {
        using var message = Begin(id, "error", 256 * errors.Count);
        message.WriteRaw(",\"payload\":"u8);
        if (asList)
        {
            ErrorWriter.WriteList(message, errors);
        }
        else
        {
            ErrorWriter.Write(message, errors[0]);
        }

        message.WriteByte((byte)'}');
        await SendAsync(message.WrittenMemory, cancelled);
    }

    public async Task SendCompleteAsync(string id)
    {
        using var message = Begin(id, "complete", 0);
        message.WriteByte((byte)'}');
        await SendAsync(message.WrittenMemory, _ended);
    }

    /// <summary>Closes, as far as the client still listens.</summary>
    public async Task CloseAsync(WebSocketCloseStatus code, string? reason)
    {
        await _sending.WaitAsync(_ended);
        try
        {
            if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await _socket.CloseOutputAsync(code, reason, _ended);
            }
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>
    /// When it has closed: reads what the client still sends, until that closes too, and keeps nothing of it. Who is cut off with something on its way
    /// gets a reset, which takes from it what it had not read: the reason (RFC 6455, section 7.1.1).
    /// </summary>
    public async Task FarewellAsync()
    {
        var nothing = ArrayPool<byte>.Shared.Rent(4096);
        try
        {
            while (_socket.State is WebSocketState.CloseSent)
            {
                await _socket.ReceiveAsync(nothing.AsMemory(), _ended);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(nothing);
        }
    }

    public void Dispose()
    {
        _late.Dispose();
        _sending.Dispose();
    }

    /// <summary>Reads a message of which something has come; none when the client closes instead, or when it is too large.</summary>
    private async ValueTask<((byte[] Buffer, int Length)? Message, bool IsTooLarge)> ReadAsync()
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1024);
        var length = 0;
        ValueWebSocketReceiveResult read;
        do
        {
            if (length == buffer.Length)
            {
                var larger = ArrayPool<byte>.Shared.Rent(length * 2);
                buffer.CopyTo(larger, 0);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = larger;
            }

            read = await _socket.ReceiveAsync(buffer.AsMemory(length), _ended);
            length += read.Count;
        }
        while (!read.EndOfMessage && length <= _limit);

        if (read.MessageType is not WebSocketMessageType.Close && length <= _limit)
        {
            return ((buffer, length), false);
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return (null, length > _limit);
    }

    private static void End(CancellationTokenSource ended)
    {
        try
        {
            ended.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The connection has ended meanwhile.
        }
    }

    private static JsonBuffer Begin(string id, string type, int size)
    {
        var message = new JsonBuffer(size + 128);
        message.WriteRaw("{\"id\":"u8);
        message.WriteString(id);
        message.WriteRaw(",\"type\":"u8);
        message.WriteString(type);
        return message;
    }

    private async Task SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancelled)
    {
        await _sending.WaitAsync(cancelled);
        try
        {
            // Both may come at once: the turn, and that it is not wanted any more.
            cancelled.ThrowIfCancellationRequested();
            if (_socket.State is WebSocketState.Open)
            {
                await _socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, _ended);
            }
        }
        finally
        {
            _sending.Release();
        }
    }
}
