using System.Net.Sockets;
using System.Text;

namespace OrgGraph.Bench.Load;

/// <summary>
/// One kept-alive HTTP/1.1 connection that sends a request and reads its answer. Written over the socket, because the load shares two cores with the
/// server: HttpClient costs as much as what is measured.
/// </summary>
internal sealed class LoadConnection : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _buffer = new byte[1 << 20];

    public static async Task<LoadConnection> OpenAsync(Uri server)
    {
        var connection = new LoadConnection();
        await connection._socket.ConnectAsync(server.Host, server.Port);
        return connection;
    }

    /// <summary>The bytes of a POST of a JSON body.</summary>
    public static byte[] Request(Uri url, string json)
        => Encoding.UTF8.GetBytes($"POST {url.PathAndQuery} HTTP/1.1\r\nHost: {url.Authority}\r\nContent-Type: application/json\r\nAccept: application/graphql-response+json\r\nContent-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}");

    /// <summary>Sends a request; returns whether the answer was a 200 without an error in it, and its length in bytes.</summary>
    public async ValueTask<(bool Ok, int Length)> AskAsync(byte[] request)
    {
        await _socket.SendAsync(request);
        var length = 0;
        while (true)
        {
            var read = await _socket.ReceiveAsync(_buffer.AsMemory(length));
            if (read == 0) throw new IOException("The server closed the connection.");
            length += read;
            if (IsWhole(_buffer.AsSpan(0, length)))
                return (IsOk(_buffer.AsSpan(0, length)), length);
            if (length == _buffer.Length) Array.Resize(ref _buffer, length * 2);
        }
    }

    /// <summary>The last answer, headers and chunk marks included.</summary>
    public string Text(int length) => Encoding.UTF8.GetString(_buffer, 0, length);

    public void Dispose() => _socket.Dispose();

    private static bool IsOk(ReadOnlySpan<byte> answer) => answer.StartsWith("HTTP/1.1 200"u8) && answer.IndexOf("\"errors\""u8) < 0;

    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0) return false;
        var headers = answer[..end];
        var at = headers.IndexOf("Content-Length: "u8);
        if (at < 0) return answer.EndsWith("\r\n0\r\n\r\n"u8);
        var digits = headers[(at + 16)..];
        var stop = digits.IndexOf((byte)'\r');
        return answer.Length - end - 4 >= int.Parse(stop < 0 ? digits : digits[..stop]);
    }
}
