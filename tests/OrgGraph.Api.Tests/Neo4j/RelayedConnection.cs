using System.Net;
using System.Net.Sockets;

namespace OrgGraph.Api.Tests.Neo4j;

/// <summary>One connection through the relay.</summary>
internal sealed class RelayedConnection(TcpClient client, int serverPort, Weather weather, WireLog log)
{
    private readonly TcpClient _server = new() { NoDelay = true };
    private readonly BoltRequests _requests = new();

    /// <summary>Whether the client has asked since the server last answered.</summary>
    private volatile bool _asked;

    /// <summary>Whether what the server answers next is lost.</summary>
    private volatile bool _loses;

    public void Cut()
    {
        client.Close();
        _server.Close();
    }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            client.NoDelay = true;
            // A network that lets nothing through lets no connection through either.
            await weather.PassAsync(cancellationToken);
            await _server.ConnectAsync(IPAddress.Loopback, serverPort, cancellationToken);
            NetworkStream toClient = client.GetStream(), toServer = _server.GetStream();
            await await Task.WhenAny(PumpAsync(toClient, toServer, Ask, cancellationToken), PumpAsync(toServer, toClient, Answer, cancellationToken));
        }
        catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException or OperationCanceledException or InvalidOperationException)
        {
            // There is no server, or one of the two has gone.
        }
        Cut();
    }

    /// <summary>Passes on what comes, until it ends or may not pass.</summary>
    private async Task PumpAsync(NetworkStream from, NetworkStream to, Func<ReadOnlyMemory<byte>, bool> mayPass, CancellationToken cancellationToken)
    {
        var buffer = new byte[256 * 1024];
        while (await from.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            await weather.PassAsync(cancellationToken);
            if (!mayPass(buffer.AsMemory(0, count))) return;
            await to.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
        }
    }

    private bool Ask(ReadOnlyMemory<byte> bytes)
    {
        foreach (var request in _requests.Take(bytes.Span))
        {
            log.Add(request);
            _loses |= request.Tag == BoltRequest.Commit && weather.LosesCommits;
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
