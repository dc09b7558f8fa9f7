using System.Net;
using System.Net.Sockets;

namespace OrgGraph.Api.Tests.Neo4j;

/// <summary>One connection through the relay.</summary>
internal sealed class RelayedConnection(TcpClient client, int serverPort, Weather weather, WireLog log)
{
    private readonly TcpClient _server = new() { NoDelay = true };
    private readonly BoltRequests _requests = new();
    private readonly CancellationTokenSource _cut = new();

    /// <summary>The last statement.</summary>
    private string _statement = "";

    /// <summary>Whether the client has asked since the server last answered.</summary>
    private volatile bool _asked;

    /// <summary>Whether what the server answers next is lost.</summary>
    private volatile bool _loses;

    /// <summary>Whether all that comes is dropped.</summary>
    private volatile bool _isSilent;

    public void Cut() => _cut.Cancel();

    public void Silence() => _isSilent = true;

    public async Task RunAsync()
    {
        try
        {
            client.NoDelay = true;
            // A network that lets nothing through lets no connection through either.
            await weather.PassAsync(_cut.Token);
            await _server.ConnectAsync(IPAddress.Loopback, serverPort, _cut.Token);
            NetworkStream toClient = client.GetStream(), toServer = _server.GetStream();
            await await Task.WhenAny(PumpAsync(toClient, toServer, Ask), PumpAsync(toServer, toClient, Answer));
        }
        catch (Exception exception) when (exception is IOException or SocketException or OperationCanceledException or InvalidOperationException)
        {
            // There is no server, one of the two has gone, or it was cut.
        }
        client.Close();
        _server.Close();
    }

    /// <summary>Passes on what comes, until it ends or may not pass.</summary>
    private async Task PumpAsync(NetworkStream from, NetworkStream to, Func<ReadOnlyMemory<byte>, bool> mayPass)
    {
        var buffer = new byte[256 * 1024];
        while (await from.ReadAsync(buffer, _cut.Token) is > 0 and var count)
        {
            await weather.PassAsync(_cut.Token);
            if (_isSilent) continue;
            if (!mayPass(buffer.AsMemory(0, count))) return;
            await to.WriteAsync(buffer.AsMemory(0, count), _cut.Token);
        }
    }

    private bool Ask(ReadOnlyMemory<byte> bytes)
    {
        foreach (var request in _requests.Take(bytes.Span))
        {
            log.Add(request);
            _statement = request.Statement ?? _statement;
            _loses |= request.Tag == BoltRequest.Commit && weather.LosesCommitOf is { } part && _statement.Contains(part, StringComparison.Ordinal);
        }
        // A server that answers the first of several messages while the last is on its way makes nobody wait once more.
        _asked = _requests.IsComplete;
        return true;
    }

    private bool Answer(ReadOnlyMemory<byte> bytes)
    {
        if (_loses) return false;
        if (_asked) log.AddRoundTrip();
        _asked = false;
        return true;
    }
}
