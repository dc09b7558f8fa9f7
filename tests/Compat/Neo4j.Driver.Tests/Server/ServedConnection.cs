using System.Buffers.Binary;
using System.Net.Security;
using System.Net.Sockets;
using Neo4j.Driver.Internal;

namespace Neo4j.Driver.Tests.Server;

/// <summary>One connection of a scripted server. After a failure it ignores requests until RESET, as the protocol says.</summary>
internal sealed class ServedConnection(ScriptedServer server, Socket socket, int number)
{
    private readonly Stream stream = server.Certificate is null ? new NetworkStream(socket, ownsSocket: true) : new SslStream(new NetworkStream(socket, ownsSocket: true));
    private int budget = number == 1 ? server.CutAfter : int.MaxValue;
    private bool failed;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var _ = stream;
        try
        {
            if (stream is SslStream tls) await tls.AuthenticateAsServerAsync(server.Certificate!);
            var handshake = new byte[20];
            await stream.ReadExactlyAsync(handshake, cancellationToken);
            // As a server does whom somebody takes for another's: it hangs up.
            if (!handshake.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x60, 0x60, 0xB0, 0x17])) return;
            if (!await SendAsync([0, 0, server.Version.Minor, server.Version.Major], cancellationToken)) return;
            while (true)
            {
                var request = await ReceiveAsync(cancellationToken);
                server.Requests.Enqueue(request);
                if (request.Name == "GOODBYE") return;
                foreach (var reply in Answer(request) is { Length: > 0 } replies ? replies : [null!])
                    if (reply is null || !await SendAsync(reply, cancellationToken)) return;
            }
        }
        catch (Exception error) when (error is IOException or OperationCanceledException or SocketException or System.Security.Authentication.AuthenticationException)
        {
            // The client or the test is gone.
        }
    }

    private Reply[] Answer(Request request)
    {
        if (request.Name == "RESET") failed = false;
        if (failed) return [Reply.Ignored];
        var replies = server.Script(request) ?? Willing(request);
        failed = replies.Any(reply => reply.Tag == 0x7F);
        return replies;
    }

    private static Reply[] Willing(Request request) => request.Name switch
    {
        "HELLO" => [Reply.Success(("server", "Neo4j/0.0.0"), ("connection_id", "bolt-1"))],
        "RUN" => [Reply.Success(("fields", new[] { "n" }), ("t_first", 1))],
        "PULL" => [Reply.Record(1), Reply.Record(2), Reply.Success(("type", "r"), ("t_last", 2), ("bookmark", "FB:auto"))],
        "COMMIT" => [Reply.Success(("bookmark", "FB:committed"))],
        _ => [Reply.Success()],
    };

    private Task<bool> SendAsync(Reply reply, CancellationToken cancellationToken)
    {
        var writer = new PackStreamWriter();
        writer.StructHeader(reply.Tag, reply.Content is null ? 0 : 1);
        if (reply.Content is not null) writer.Value(reply.Content);
        var bytes = new List<byte>();
        foreach (var chunk in writer.Written.ToArray().Chunk(server.ChunkSize))
        {
            bytes.AddRange([(byte)(chunk.Length >> 8), (byte)chunk.Length]);
            bytes.AddRange(chunk);
        }
        return SendAsync([.. bytes, 0, 0], cancellationToken);
    }

    private async Task<bool> SendAsync(byte[] bytes, CancellationToken cancellationToken)
    {
        var sent = bytes.AsMemory(0, Math.Min(bytes.Length, budget));
        if (server.ByteByByte) for (var i = 0; i < sent.Length; i++) await stream.WriteAsync(sent.Slice(i, 1), cancellationToken);
        else await stream.WriteAsync(sent, cancellationToken);
        budget -= sent.Length;
        return sent.Length == bytes.Length;
    }

    private async Task<Request> ReceiveAsync(CancellationToken cancellationToken)
    {
        var message = new List<byte>();
        var header = new byte[2];
        while (true)
        {
            await stream.ReadExactlyAsync(header, cancellationToken);
            var chunk = new byte[BinaryPrimitives.ReadUInt16BigEndian(header)];
            if (chunk.Length == 0) return Parse([.. message]);
            await stream.ReadExactlyAsync(chunk, cancellationToken);
            message.AddRange(chunk);
        }
    }

    private Request Parse(byte[] message)
    {
        var reader = new PackStreamReader(message, new NameCache());
        var (tag, count) = reader.StructHeader();
        var fields = new object?[count];
        for (var i = 0; i < count; i++) fields[i] = reader.Value();
        return new Request(number, tag, fields);
    }
}
