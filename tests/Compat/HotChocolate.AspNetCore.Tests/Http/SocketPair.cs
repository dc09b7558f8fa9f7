using System.IO.Pipelines;
using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace HotChocolate.AspNetCore.Tests.Http;

/// <summary>The two ends of a WebSocket in memory. A few kilobytes are on their way at most: a client that does not read holds the server's sends up at once. Every wait of the client ends after half a minute at most.</summary>
internal sealed class SocketPair : IHttpWebSocketFeature, IDisposable
{
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(30));
    private readonly WebSocket _client;

    public SocketPair()
    {
        var options = new PipeOptions(readerScheduler: PipeScheduler.Inline, writerScheduler: PipeScheduler.Inline, pauseWriterThreshold: 4096, resumeWriterThreshold: 2048, useSynchronizationContext: false);
        Pipe up = new(options), down = new(options);
        Server = WebSocket.CreateFromStream(new Duplex(up.Reader.AsStream(), down.Writer.AsStream()), new WebSocketCreationOptions { IsServer = true, KeepAliveInterval = TimeSpan.Zero });
        _client = WebSocket.CreateFromStream(new Duplex(down.Reader.AsStream(), up.Writer.AsStream()), new WebSocketCreationOptions { KeepAliveInterval = TimeSpan.Zero });
        Request = new DefaultHttpContext();
        Request.Features.Set<IHttpWebSocketFeature>(this);
        Request.Request.Headers.SecWebSocketProtocol = "graphql-transport-ws";
    }

    public WebSocket Server { get; }

    /// <summary>The request that asks for the connection.</summary>
    public HttpContext Request { get; }

    public CancellationToken Patience => _patience.Token;

    bool IHttpWebSocketFeature.IsWebSocketRequest => true;

    Task<WebSocket> IHttpWebSocketFeature.AcceptAsync(WebSocketAcceptContext context) => Task.FromResult(Server);

    /// <summary>Sends a message, or a part of one.</summary>
    public Task SendAsync(string text, bool isLast = true) => _client.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, isLast, _patience.Token);

    /// <summary>Reads a few bytes of the next message, and no more.</summary>
    public async Task<string> ReceivePartAsync()
    {
        var part = new byte[16];
        var read = await _client.ReceiveAsync(part.AsMemory(), _patience.Token);
        Assert.False(read.EndOfMessage);
        return Encoding.UTF8.GetString(part, 0, read.Count);
    }

    /// <summary>The rest of the message, or the next; null when the server closed.</summary>
    public async Task<string?> ReceiveAsync()
    {
        var text = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var read = await _client.ReceiveAsync(buffer.AsMemory(), _patience.Token);
            if (read.MessageType is WebSocketMessageType.Close)
            {
                return null;
            }

            text.Write(buffer, 0, read.Count);
            if (read.EndOfMessage)
            {
                return Encoding.UTF8.GetString(text.ToArray());
            }
        }
    }

    /// <summary>Cuts the connection off, as a client that crashes.</summary>
    public void Break() => _client.Dispose();

    public void Dispose()
    {
        _client.Dispose();
        Server.Dispose();
        _patience.Dispose();
    }

    private sealed class Duplex(Stream reads, Stream writes) : Stream
    {
        public override bool CanRead => true;

        public override bool CanWrite => true;

        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => reads.ReadAsync(buffer, cancellationToken);

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => writes.WriteAsync(buffer, cancellationToken);

        public override Task FlushAsync(CancellationToken cancellationToken) => writes.FlushAsync(cancellationToken);

        public override void Flush() => throw new NotSupportedException();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            reads.Dispose();
            writes.Dispose();
            base.Dispose(disposing);
        }
    }
}
