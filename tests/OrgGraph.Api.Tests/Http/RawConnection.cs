using System.Net.Sockets;
using System.Text;

namespace OrgGraph.Api.Tests.Http;

/// <summary>A connection on which every byte is the test's own.</summary>
internal sealed class RawConnection : IDisposable
{
    private readonly TcpClient _client = new();
    private StreamReader _reader = null!;

    public static async Task<RawConnection> OpenAsync(ApiServer server)
    {
        var connection = new RawConnection();
        await connection._client.ConnectAsync(server.Client.BaseAddress!.Host, server.Client.BaseAddress.Port);
        connection._reader = new StreamReader(connection._client.GetStream(), Encoding.Latin1);
        return connection;
    }

    public async Task SendAsync(string text) => await _client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(text.ReplaceLineEndings("\r\n")));

    public async Task<string?> ReadLineAsync() => await _reader.ReadLineAsync();

    public void Dispose()
    {
        _client.Dispose();
        _reader.Dispose();
    }
}
