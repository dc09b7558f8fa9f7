using System.Net.WebSockets;
using System.Text;

namespace HotChocolate.AspNetCore.Tests.Golden;

/// <summary>A client that speaks over a WebSocket. Every wait ends after half a minute at most.</summary>
public sealed class SocketClient : IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(30));

    private SocketClient()
    {
    }

    public string? Protocol => _socket.SubProtocol;

    public string Closing => $"{(int?)_socket.CloseStatus} {_socket.CloseStatusDescription}";

    public static async Task<SocketClient> ConnectAsync(Uri server, string? protocol)
    {
        var client = new SocketClient();
        if (protocol is not null)
        {
            client._socket.Options.AddSubProtocol(protocol);
        }

        await client._socket.ConnectAsync(new UriBuilder(server) { Scheme = "ws", Path = "/graphql" }.Uri, client._patience.Token);
        return client;
    }

    public Task SendAsync(string message) => _socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, _patience.Token);

    /// <summary>The next message; null when the server closed.</summary>
    public async Task<string?> ReceiveAsync()
    {
        var buffer = new byte[16_384];
        var length = 0;
        while (true)
        {
            var read = await _socket.ReceiveAsync(buffer.AsMemory(length), _patience.Token);
            length += read.Count;
            if (read.MessageType is WebSocketMessageType.Close)
            {
                return null;
            }

            if (read.EndOfMessage)
            {
                return Encoding.UTF8.GetString(buffer, 0, length);
            }
        }
    }

    /// <summary>Checks that the server has done all that it was told, and sent nothing more.</summary>
    public async Task AssertSilentAsync()
    {
        await SendAsync("{\"type\":\"ping\"}");
        Assert.Equal("{\"type\":\"pong\"}", await ReceiveAsync());
    }

    public void Dispose()
    {
        _socket.Dispose();
        _patience.Dispose();
    }
}
