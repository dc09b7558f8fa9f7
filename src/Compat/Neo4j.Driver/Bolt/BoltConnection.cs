using System.Buffers;
using System.IO.Pipelines;
using System.Net.Sockets;

namespace Neo4j.Driver.Internal;

/// <summary>
/// One connection: requests are written and sent together, their answers come in the same order. Not for use by two at once.
/// Nothing reads in the background, so a server is held back by whoever does not take its records.
/// </summary>
internal sealed class BoltConnection(Socket socket, Stream stream, ServerAddress address, BoltVersion version, TimeProvider time) : IAsyncDisposable
{
    private readonly PipeReader input = PipeReader.Create(stream);
    private readonly PipeWriter output = PipeWriter.Create(stream);
    private readonly PackStreamWriter writer = new() { Utc = !version.NeedsUtcPatch };
    private readonly ArrayBufferWriter<byte> scratch = new();
    private readonly NameCache names = new();
    private readonly Queue<Response> pending = new();
    private Neo4jException? failure;
    private Neo4jException? broken;

    public ServerAddress Address => address;

    public BoltVersion Version => version;

    public string Agent { get; set; } = "";

    /// <summary>How long the server says that it is silent at most; it sends empty chunks while it works.</summary>
    public TimeSpan? ReadTimeout { get; set; }

    /// <summary>How long the server is silent at most while it does what it was asked with a time limit: then it ends that by itself, and says so. Null without a limit.</summary>
    public TimeSpan? SilenceLimit { get; set; }

    public DateTimeOffset CreatedAt { get; } = time.GetUtcNow();

    public DateTimeOffset LastUsedAt { get; set; } = time.GetUtcNow();

    public bool IsBroken => broken is not null;

    /// <summary>Whether the server must forget a failure, a transaction or a result before others may use this connection.</summary>
    public bool NeedsReset => failure is not null || pending.Count > 0 || InTransaction;

    public bool InTransaction { get; set; }

    /// <summary>Told of every error; it may say what it means in a cluster.</summary>
    public Func<Neo4jException, Neo4jException> OnError { get; set; } = static error => error;

    public void UseUtc() => writer.Utc = true;

    /// <summary>Writes a request, to be sent with the next <see cref="FlushAsync"/>.</summary>
    public TResponse Enqueue<TState, TResponse>(TResponse response, TState state, Action<PackStreamWriter, TState> write) where TResponse : Response
    {
        if (broken is not null) throw broken;
        writer.Clear();
        write(writer, state);
        Chunks.Write(output, writer.Written);
        pending.Enqueue(response);
        return response;
    }

    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        if (broken is not null) throw broken;
        try
        {
            await output.FlushAsync(cancellationToken);
        }
        catch (Exception error)
        {
            if (Break(error, cancellationToken) is not { } translated) throw;
            throw translated;
        }
    }

    /// <summary>Sends what has been written and takes answers until this one is complete.</summary>
    /// <exception cref="Neo4jException">The server answered with a failure, or the connection broke.</exception>
    public async ValueTask<IReadOnlyDictionary<string, object?>> CompleteAsync(Response response, CancellationToken cancellationToken)
    {
        if (!response.IsDone) await FlushAsync(cancellationToken);
        while (!response.IsDone) await ReceiveAsync(cancellationToken);
        return response.Failure is { } error ? throw error : response.Metadata;
    }

    /// <summary>Takes one message and hands it to the request that it answers.</summary>
    public async ValueTask ReceiveAsync(CancellationToken cancellationToken)
    {
        if (broken is not null) throw broken;
        try
        {
            while (true)
            {
                if (!input.TryRead(out var read)) read = await ReadAsync(cancellationToken);
                var buffer = read.Buffer;
                var handled = TryHandle(ref buffer);
                if (handled) input.AdvanceTo(buffer.Start);
                else input.AdvanceTo(buffer.Start, buffer.End);
                if (handled) return;
                if (read.IsCompleted) throw new IOException("The server closed the connection.");
            }
        }
        catch (Exception error)
        {
            if (Break(error, cancellationToken) is not { } translated) throw;
            throw translated;
        }
    }

    /// <summary>Brings the server back to its start: what runs is stopped, what failed is forgotten.</summary>
    public async ValueTask ResetAsync(CancellationToken cancellationToken)
    {
        await CompleteAsync(Enqueue(new Response(), 0, static (writer, _) => BoltMessages.Reset(writer)), cancellationToken);
        failure = null;
        InTransaction = false;
    }

    /// <summary>Whether the server has closed its end while nobody read. Costs no round trip.</summary>
    public bool IsClosedByServer()
    {
        try
        {
            return socket.Poll(TimeSpan.Zero, SelectMode.SelectRead) && socket.Available == 0;
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            return true;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (broken is null)
        {
            broken = new ServiceUnavailableException($"The connection to {address} has been closed.");
            writer.Clear();
            BoltMessages.Goodbye(writer);
            try
            {
                Chunks.Write(output, writer.Written);
                using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1), time);
                await output.FlushAsync(patience.Token);
            }
            catch (Exception error) when (error is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
            {
                // A farewell that cannot be said is left out.
            }
        }
        await stream.DisposeAsync();
        socket.Dispose();
    }

    private async ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken)
    {
        // Whichever is shorter.
        if ((SilenceLimit < ReadTimeout ? SilenceLimit : ReadTimeout ?? SilenceLimit) is not { } limit) return await input.ReadAsync(cancellationToken);
        using var timeout = new CancellationTokenSource(limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            return await input.ReadAsync(either.Token);
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ConnectionReadTimeoutException($"The server {address} was silent for {limit.TotalSeconds} s, longer than it may be.", error);
        }
    }

    private bool TryHandle(ref ReadOnlySequence<byte> buffer)
    {
        if (!Chunks.TryRead(ref buffer, scratch, out var message)) return false;
        var reader = new PackStreamReader(message, names);
        var tag = reader.StructHeader().Tag;
        if (!pending.TryPeek(out var response)) throw new ProtocolException("The server answered without having been asked.");
        switch (tag)
        {
            case BoltMessages.Record:
                var values = new object?[reader.ListHeader()];
                for (var i = 0; i < values.Length; i++) values[i] = reader.Value();
                response.OnRecord(values);
                return true;
            case BoltMessages.Success:
                response.Succeed(reader.Map());
                break;
            case BoltMessages.Failure:
                var details = reader.Map();
                failure = OnError(ServerFailure.ToException(details["code"] as string ?? "", details["message"] as string ?? ""));
                response.Fail(failure);
                break;
            case BoltMessages.Ignored:
                response.Fail(failure ?? new ClientException("The server ignored a request after a failure before it."));
                break;
            default:
                throw new ProtocolException($"The server sent a message with the tag {tag:X2}, which this driver does not know.");
        }
        pending.Dequeue();
        return true;
    }

    /// <summary>
    /// After an error while a message was on its way nothing that follows can be understood: the connection is of no more use,
    /// and all who wait for an answer get the error. Null for a cancellation by the caller, who gets that as it is.
    /// </summary>
    private Neo4jException? Break(Exception error, CancellationToken cancellationToken)
    {
        var cancelled = error is OperationCanceledException && cancellationToken.IsCancellationRequested;
        broken ??= OnError(error switch
        {
            _ when cancelled => new ServiceUnavailableException($"The connection to {address} was given up when a request was cancelled.", error),
            ConnectionReadTimeoutException or ProtocolException => (Neo4jException)error,
            IOException or SocketException or ObjectDisposedException => new ServiceUnavailableException($"The connection to {address} broke: {error.Message}", error),
            _ => new ProtocolException($"The server {address} sent what cannot be read: {error.Message}"),
        });
        while (pending.TryDequeue(out var response)) response.Fail(broken);
        return cancelled ? null : broken;
    }
}
