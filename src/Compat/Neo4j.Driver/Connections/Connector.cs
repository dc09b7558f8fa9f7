using System.Net.Sockets;

namespace Neo4j.Driver.Internal;

/// <summary>Opens connections that are ready for use: connected, encrypted, agreed on a version, and let in.</summary>
internal sealed class Connector(ConnectionSettings settings, Config config, AuthToken auth, TimeProvider time)
{
    public ConnectionSettings Settings => settings;

    public Task<BoltConnection> ConnectAsync(ServerAddress address, CancellationToken cancellationToken) => ConnectAsync(address, auth, cancellationToken);

    public async Task<BoltConnection> ConnectAsync(ServerAddress address, AuthToken token, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(config.ConnectionTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            return await OpenAsync(address, token, either.Token);
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ServiceUnavailableException($"Connecting to {address} took longer than {config.ConnectionTimeout.TotalSeconds} s.", error);
        }
        catch (System.Security.Authentication.AuthenticationException error)
        {
            throw new SecurityException($"The certificate of {address} is not trusted: {error.Message}", error);
        }
        catch (Exception error) when (error is IOException or SocketException)
        {
            var hint = settings.Encrypted ? "Check that the server encrypts its connections." : "Check that Neo4j listens there, and whether it asks for encryption (bolt+s or neo4j+s).";
            throw new ServiceUnavailableException($"Cannot connect to {address}: {error.Message.TrimEnd('.')}. {hint}", error);
        }
    }

    private async Task<BoltConnection> OpenAsync(ServerAddress address, AuthToken token, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        Stream? stream = null;
        try
        {
            if (config.SocketKeepAlive) KeepAlive(socket);
            await socket.ConnectAsync(address.Host, address.Port, cancellationToken);
            stream = new NetworkStream(socket, ownsSocket: true);
            if (settings.Encrypted) stream = await Tls.EncryptAsync(stream, settings, address.Host, cancellationToken);
            var version = await Handshake.NegotiateAsync(stream, cancellationToken);
            var connection = new BoltConnection(socket, stream, address, version, time);
            await LogInAsync(connection, token, cancellationToken);
            return connection;
        }
        catch
        {
            if (stream is not null) await stream.DisposeAsync();
            socket.Dispose();
            throw;
        }
    }

    /// <summary>A peer that vanished without a word is noticed after about a minute of silence.</summary>
    private static void KeepAlive(Socket socket)
    {
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 30);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 10);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, 3);
    }

    private async Task LogInAsync(BoltConnection connection, AuthToken token, CancellationToken cancellationToken)
    {
        var context = settings.Routed ? settings.RoutingContext : null;
        var hello = connection.Enqueue(new Response(), (connection.Version, config, token, context),
            static (writer, x) => BoltMessages.Hello(writer, x.Version, x.config, x.token, x.context));
        var last = connection.Version.HasLogon
            ? connection.Enqueue(new Response(), token, static (writer, x) => BoltMessages.Logon(writer, x))
            : hello;
        await connection.CompleteAsync(last, cancellationToken);
        var metadata = hello.Metadata;
        connection.Agent = metadata.GetValueOrDefault("server") as string ?? "";
        if (metadata.GetValueOrDefault("patch_bolt") is List<object?> patches && patches.Contains("utc")) connection.UseUtc();
        if (metadata.GetValueOrDefault("hints") is Dictionary<string, object?> hints && hints.GetValueOrDefault("connection.recv_timeout_seconds") is long seconds and > 0)
            connection.ReadTimeout = TimeSpan.FromSeconds(seconds);
    }
}
