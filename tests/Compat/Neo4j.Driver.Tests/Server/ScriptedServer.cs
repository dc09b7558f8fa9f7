using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace Neo4j.Driver.Tests.Server;

/// <summary>A Bolt server whose answers a test chooses. What it is not told about it answers as a willing server would.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopping = new();
    private readonly ConcurrentBag<Task> served = [];
    private readonly Task accepting;
    private int connections;

    public ScriptedServer()
    {
        listener.Start();
        accepting = AcceptAsync();
    }

    /// <summary>The version of Bolt that it chooses, as the last two bytes of its answer.</summary>
    public (byte Minor, byte Major) Version { get; set; } = (6, 5);

    /// <summary>What to answer; null: as a willing server would; an empty array: nothing, and the connection is closed.</summary>
    public Func<Request, Reply[]?> Script { get; set; } = _ => null;

    /// <summary>The first connection is closed after so many bytes.</summary>
    public int CutAfter { get; set; } = int.MaxValue;

    public int ChunkSize { get; set; } = ushort.MaxValue;

    /// <summary>Whether each byte is sent by itself.</summary>
    public bool ByteByByte { get; set; }

    /// <summary>If set, connections are encrypted.</summary>
    public X509Certificate2? Certificate { get; set; }

    public ConcurrentQueue<Request> Requests { get; } = new();

    public int Connections => connections;

    public string Address => listener.LocalEndpoint.ToString()!;

    public string Sequence => string.Join(' ', Requests.Select(request => request.Name));

    public IDriver Driver(Action<ConfigBuilder>? configure = null, TimeProvider? time = null, string scheme = "bolt") =>
        GraphDatabase.Driver(new Uri($"{scheme}://{Address}"), AuthTokens.Basic("neo4j", "secret"), configure ?? (_ => { }), time ?? TimeProvider.System, new Random(1));

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        listener.Stop();
        await accepting;
        await Task.WhenAll(served);
        stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var socket = await listener.AcceptSocketAsync(stopping.Token);
                var number = Interlocked.Increment(ref connections);
                served.Add(new ServedConnection(this, socket, number).RunAsync(stopping.Token));
            }
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
