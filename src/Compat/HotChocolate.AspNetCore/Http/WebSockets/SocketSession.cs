using System.Buffers;
using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HotChocolate.AspNetCore;

/// <summary>One client's connection by WebSocket: it begins with a handshake, and then carries operations of any number at the same time.</summary>
internal sealed class SocketSession : IAsyncDisposable
{
    /// <summary>The most operations that a connection carries at the same time: they are queued nowhere.</summary>
    private const int MaxOperations = 100;

    /// <summary>How long a client may take to close when the server has.</summary>
    private static readonly TimeSpan s_farewell = TimeSpan.FromSeconds(5);

    /// <summary>How long a connection may last when the server stops, whatever is still to be answered: a client that does not read takes for ever.</summary>
    private static readonly TimeSpan s_leave = TimeSpan.FromSeconds(15);

    private readonly HttpContext _http;
    private readonly RequestExecutor _executor;
    private readonly GraphQLSocketOptions _options;
    private readonly int _limit;
    private readonly ILogger _log;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _ended;
    private readonly CancellationToken _stopping;

    /// <summary>The operations that the client can complete, by their ids.</summary>
    private readonly ConcurrentDictionary<string, SocketOperation> _operations = new(StringComparer.Ordinal);

    /// <summary>All that still run: also those that the client has completed, until nothing of them is left.</summary>
    private readonly ConcurrentDictionary<SocketOperation, bool> _running = [];
    private SocketConnection _connection = null!;
    private SocketProtocol _protocol = null!;
    private volatile bool _isInitialized;
    private volatile bool _hasBegun;

    public SocketSession(HttpContext http, RequestExecutor executor, GraphQLSocketOptions options, int limit, IServiceProvider application, ILogger log)
    {
        (_http, _executor, _options, _limit, _log) = (http, executor, options, limit, log);
        _time = application.GetService<TimeProvider>() ?? TimeProvider.System;
        _ended = new CancellationTokenSource(Timeout.InfiniteTimeSpan, _time);
        _stopping = application.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None;
    }

    /// <summary>Speaks with the client until one of the two closes.</summary>
    public async Task RunAsync()
    {
        var protocol = SocketProtocol.For(_http.WebSockets.WebSocketRequestedProtocols);
        using var socket = await AcceptAsync(protocol);
        if (socket is null)
        {
            return;
        }

        await using var aborted = _http.RequestAborted.UnsafeRegister(static s => ((CancellationTokenSource)s!).Cancel(), _ended);
        using var connection = _connection = new SocketConnection(socket, _limit, _time, _ended);
        try
        {
            if (protocol is null)
            {
                await connection.CloseAsync(WebSocketCloseStatus.ProtocolError, "Expected the graphql-transport-ws or graphql-ws protocol.");
                return;
            }

            _protocol = protocol;
            await using var alive = _time.CreateTimer(static s => ((SocketSession)s!).Tick(), this, _options.ConnectionInitializationTimeout, _options.KeepAliveInterval ?? Timeout.InfiniteTimeSpan);
            await using var stopping = _stopping.UnsafeRegister(static s => ((SocketSession)s!).Leave(), this);
            await ListenAsync();
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            // The client is gone, or has been given up.
        }
        finally
        {
            await StopAllAsync();
        }

        await LeaveTogetherAsync(connection);
    }

    public ValueTask DisposeAsync()
    {
        _ended.Dispose();
        return default;
    }

    /// <summary>The connection; null when the server has no room for another, which the client has then been told.</summary>
    private async Task<WebSocket?> AcceptAsync(SocketProtocol? protocol)
    {
        try
        {
            return await _http.WebSockets.AcceptWebSocketAsync(protocol?.Name);
        }
        catch (InvalidOperationException) when (!_http.Response.HasStarted)
        {
            // What the handshake has written already is no part of the refusal.
            _http.Response.Clear();
            _http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return null;
        }
    }

    private async Task ListenAsync()
    {
        var isOpen = true;
        while (isOpen && await _connection.ReceiveAsync() is var (buffer, length))
        {
            try
            {
                isOpen = await AnswerAsync(SocketMessage.Read(buffer.AsMemory(0, length)));
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException)
            {
                isOpen = await CloseAsync((WebSocketCloseStatus)1011, "Unexpected Error");
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
    }

    /// <summary>Does what a message asks for; false when it closed the connection.</summary>
    private async Task<bool> AnswerAsync(SocketMessage message)
    {
        switch (message.Type)
        {
            case "connection_init" when _isInitialized:
                return await CloseAsync((WebSocketCloseStatus)4429, "Too many initialization requests.");
            case "connection_init":
                _isInitialized = true;
                await _connection.SendAsync("connection_ack");
                return true;
            case "ping" when _protocol.TakesPings:
                await _connection.SendAsync("pong");
                return true;
            case "pong" when _protocol.TakesPings:
                return true;
            case { } type when type == _protocol.Terminate:
                return await CloseAsync(WebSocketCloseStatus.NormalClosure, "Connection terminated by user.");
            case { } type when type == _protocol.Start:
                return await StartAsync(message);
            case { } type when type == _protocol.Stop:
                if (message.Id is { } id && _operations.TryRemove(id, out var stopped))
                {
                    stopped.Cancel();
                }

                return true;
            default:
                return await CloseAsync((WebSocketCloseStatus)4400, "Invalid message type.");
        }
    }

    private async Task<bool> StartAsync(SocketMessage message)
    {
        if (_stopping.IsCancellationRequested)
        {
            return true;
        }

        if (!_isInitialized)
        {
            return await CloseAsync((WebSocketCloseStatus)4401, "Unauthorized");
        }

        if (string.IsNullOrEmpty(message.Id) || message.Payload is null)
        {
            return await CloseAsync((WebSocketCloseStatus)4400, "Invalid subscribe message structure.");
        }

        if (_running.Count >= MaxOperations)
        {
            await _connection.SendErrorsAsync(message.Id, [new Error($"No more than {MaxOperations} operations can run on one connection. Complete some, or open another.")], _protocol.ErrorsAreList, _ended.Token);
            return true;
        }

        var operation = new SocketOperation(message.Id, _connection, _protocol, _ended.Token);
        if (!_operations.TryAdd(message.Id, operation))
        {
            operation.Dispose();
            return await CloseAsync((WebSocketCloseStatus)4409, "The subscription id is not unique.");
        }

        _running[operation] = true;
        operation.Start(message, _executor, _http, _log, Free, Forget);
        return true;
    }

    /// <summary>Frees the id of an operation; whether it still was its own.</summary>
    private bool Free(SocketOperation operation) => _operations.TryRemove(KeyValuePair.Create(operation.Id, operation));

    private void Forget(SocketOperation operation) => _running.TryRemove(operation, out _);

    private async Task<bool> CloseAsync(WebSocketCloseStatus code, string reason)
    {
        await _connection.CloseAsync(code, reason);
        return false;
    }

    /// <summary>When the server stops: nothing more is begun, subscriptions end, and what is being answered is answered before the connection closes, if the client reads it in time.</summary>
    private async void Leave()
    {
        try
        {
            var begun = _time.GetTimestamp();
            _ended.CancelAfter(s_leave);
            await Task.WhenAll(_running.Keys.Select(operation => operation.FinishAsync()));
            await _connection.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "The server stops.");
            var rest = s_leave - _time.GetElapsedTime(begun);
            _ended.CancelAfter(rest < TimeSpan.Zero ? TimeSpan.Zero : rest < s_farewell ? rest : s_farewell);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The connection has ended meanwhile.
        }
    }

    /// <summary>When the time to begin is over, and at each interval from then on.</summary>
    private async void Tick()
    {
        try
        {
            if (!_isInitialized)
            {
                await _connection.CloseAsync((WebSocketCloseStatus)4408, "Connection initialization timeout.");
                _ended.CancelAfter(s_farewell);
            }
            else if (_hasBegun)
            {
                await _connection.SendAliveAsync(_protocol.KeepAlive);
            }

            _hasBegun = true;
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The connection has ended meanwhile.
        }
    }

    /// <summary>Gives a client that the server has closed the time to hear of it.</summary>
    private async Task LeaveTogetherAsync(SocketConnection connection)
    {
        try
        {
            // A server that stops has set its own end.
            if (!_stopping.IsCancellationRequested)
            {
                _ended.CancelAfter(s_farewell);
            }

            await connection.FarewellAsync();
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            // The client is gone, or does not close.
        }
    }

    private Task StopAllAsync() => Task.WhenAll(_running.Keys.Select(operation => operation.StopAsync()));
}
