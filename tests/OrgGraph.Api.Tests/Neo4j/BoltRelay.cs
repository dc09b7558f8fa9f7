using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace OrgGraph.Api.Tests.Neo4j;

/// <summary>
/// Stands between a driver and a server, and sees what goes over the wire. It can be told to behave as networks do at their worst.
/// Of Bolt it knows how messages are framed and what their tags are.
/// </summary>
internal sealed class BoltRelay : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<int> _serverPort;
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<RelayedConnection, Task> _connections = new();
    private readonly Task _accepting;

    public BoltRelay(Func<int> serverPort)
    {
        _serverPort = serverPort;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public Uri Uri => new($"bolt://{_listener.LocalEndpoint}");

    /// <summary>What it does with what it receives.</summary>
    public Weather Weather { get; } = new();

    /// <summary>What clients have asked, and how often they waited, since it was last emptied.</summary>
    public WireLog Log { get; } = new();

    /// <summary>How many connections are open.</summary>
    public int Connections => _connections.Count;

    /// <summary>Breaks all connections, as a firewall that loses its state does.</summary>
    public void Cut()
    {
        foreach (var connection in _connections.Keys)
            connection.Cut();
    }

    /// <summary>From now on nothing gets through the connections that are open, and nobody is told, as when a firewall forgot them and drops what comes. New ones are well.</summary>
    public void Silence()
    {
        foreach (var connection in _connections.Keys)
            connection.Silence();
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        Cut();
        await Task.WhenAll(_connections.Values);
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                var connection = new RelayedConnection(client, _serverPort(), Weather, Log);
                _connections[connection] = Task.CompletedTask;
                _connections[connection] = ServeAsync(connection);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException)
        {
            // Stopped.
        }
    }

    private async Task ServeAsync(RelayedConnection connection)
    {
        await Task.Yield();
        await connection.RunAsync();
        _connections.TryRemove(connection, out _);
    }
}
