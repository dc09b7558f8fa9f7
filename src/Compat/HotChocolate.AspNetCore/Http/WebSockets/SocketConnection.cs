using System.Buffers;
using System.Net.WebSockets;
using System.Text;
using HotChocolate.Execution.Results;
using HotChocolate.Json;

namespace HotChocolate.AspNetCore;

/// <summary>Sends and receives the messages of one connection. One is sent at a time: a slow client holds up nobody but itself.</summary>
internal sealed class SocketConnection(WebSocket socket, int limit, CancellationToken ended) : IDisposable
{
    private readonly SemaphoreSlim _sending = new(1, 1);

    /// <summary>The next message, in an array of the pool that the caller returns; null when the client closes, or sends one that is too large.</summary>
    public async ValueTask<(byte[] Buffer, int Length)?> ReceiveAsync()
    {
        // Idle connections hold no buffer: a message is waited for without one.
        var read = await socket.ReceiveAsync(Memory<byte>.Empty, ended);
        var buffer = ArrayPool<byte>.Shared.Rent(1024);
        var length = 0;
        while (read.MessageType is not WebSocketMessageType.Close && length <= limit)
        {
            read = await socket.ReceiveAsync(buffer.AsMemory(length), ended);
            length += read.Count;
            if (read.EndOfMessage && read.MessageType is not WebSocketMessageType.Close && length <= limit)
            {
                return (buffer, length);
            }

            if (length == buffer.Length)
            {
                var larger = ArrayPool<byte>.Shared.Rent(length * 2);
                buffer.CopyTo(larger, 0);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = larger;
            }
        }

        ArrayPool<byte>.Shared.Return(buffer);
        var isTooLarge = length > limit;
        await CloseAsync(isTooLarge ? WebSocketCloseStatus.MessageTooBig : WebSocketCloseStatus.NormalClosure, isTooLarge ? "The message is too large." : null);
        return null;
    }

    /// <summary>Sends a message without more than its type.</summary>
    public Task SendAsync(string type) => SendAsync(Encoding.UTF8.GetBytes($"{{\"type\":\"{type}\"}}"), ended);

    /// <summary>Sends a message that only says that the server lives; not if another is on its way, which says as much.</summary>
    public async Task SendAliveAsync(string type)
    {
        if (!await _sending.WaitAsync(TimeSpan.Zero, ended))
        {
            return;
        }

        try
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes($"{{\"type\":\"{type}\"}}"), WebSocketMessageType.Text, endOfMessage: true, ended);
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
        await SendAsync(message.WrittenMemory, ended);
    }

    /// <summary>Closes, as far as the client still listens.</summary>
    public async Task CloseAsync(WebSocketCloseStatus code, string? reason)
    {
        await _sending.WaitAsync(ended);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync(code, reason, ended);
            }
        }
        finally
        {
            _sending.Release();
        }
    }

    public void Dispose() => _sending.Dispose();

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
            if (socket.State is WebSocketState.Open)
            {
                await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, ended);
            }
        }
        finally
        {
            _sending.Release();
        }
    }
}
