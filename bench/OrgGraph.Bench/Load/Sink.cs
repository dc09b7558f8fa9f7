using System.Net;
using System.Net.Sockets;

namespace OrgGraph.Bench.Load;

/// <summary>A collector that takes whatever it is sent and keeps nothing: OTLP over HTTP, as cheap as it can be, because it shares the machine with what is measured.</summary>
internal sealed class Sink : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly byte[] _buffer = new byte[1 << 16];
    private long _bytes;

    public Sink()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/");
        free.Stop();
        _listener.Prefixes.Add(Address.ToString());
        _listener.Start();
        _ = TakeAsync();
    }

    public Uri Address { get; }

    /// <summary>How much was sent so far.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    public void Dispose() => _listener.Close();

    private async Task TakeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                int read;
                while ((read = await context.Request.InputStream.ReadAsync(_buffer)) > 0) Interlocked.Add(ref _bytes, read);
                context.Response.ContentType = "application/x-protobuf";
                context.Response.Close();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or IOException)
            {
                // The sender or the listener has gone.
            }
        }
    }
}
