using System.Net.WebSockets;
using HotChocolate.Execution;
using HotChocolate.Execution.Results;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HotChocolate.AspNetCore;

/// <summary>One operation of a connection: its results are sent as they come, under its id.</summary>
internal sealed class SocketOperation(string id, SocketConnection connection, SocketProtocol protocol, CancellationToken ended) : IDisposable
{
    private readonly CancellationTokenSource _stopped = CancellationTokenSource.CreateLinkedTokenSource(ended);
    private readonly TaskCompletionSource _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _isStream;
    private volatile bool _isLast;

    public string Id => id;

    /// <summary>Starts; what need not wait is done when this returns.</summary>
    /// <param name="message">The message that asks for it.</param>
    /// <param name="executor">Executes it.</param>
    /// <param name="http">The request that opened the connection.</param>
    /// <param name="log">Told of faults of the server.</param>
    /// <param name="leave">Frees the id; whether it still was this operation's.</param>
    /// <param name="finish">Called when nothing of it runs any more.</param>
    public void Start(SocketMessage message, RequestExecutor executor, HttpContext http, ILogger log, Func<SocketOperation, bool> leave, Action<SocketOperation> finish)
        => _ = RunAsync(ExecuteAsync(message, executor, http), executor, log, leave, finish);

    /// <summary>Stops without another word to the client.</summary>
    public void Cancel()
    {
        try
        {
            _stopped.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has ended by itself meanwhile.
        }
    }

    /// <summary>Stops, and waits until nothing runs.</summary>
    public Task StopAsync()
    {
        Cancel();
        return _finished.Task;
    }

    /// <summary>Waits until it has answered, or, if it would go on, ends it.</summary>
    public Task FinishAsync()
    {
        _isLast = true;
        // Each sets its own and then looks at the other's: at least one of the two has to see.
        Interlocked.MemoryBarrier();
        if (_isStream)
        {
            Cancel();
        }

        return _finished.Task;
    }

    public void Dispose() => _stopped.Dispose();

    /// <summary>Executes the request. A method of its own: while a stream is sent, nothing keeps what the client sent.</summary>
    private async ValueTask<IExecutionResult> ExecuteAsync(SocketMessage message, RequestExecutor executor, HttpContext http)
    {
        var request = message.Request(executor.Documents).ToBuilder(executor.Documents).Build();
        return await executor.ExecuteOnConnectionAsync((OperationRequest)request, http, _stopped.Token);
    }

    private async Task RunAsync(ValueTask<IExecutionResult> executing, RequestExecutor executor, ILogger log, Func<SocketOperation, bool> leave, Action<SocketOperation> finish)
    {
        try
        {
            var result = await executing;
            await (result is ResponseStream stream ? SendAsync(stream) : SendAsync((OperationResult)result));
            if (leave(this))
            {
                await connection.SendCompleteAsync(id);
            }
        }
        catch (GraphQLException exception)
        {
            // It could not be read. As with HotChocolate, no completion follows, and an error of syntax has no code here.
            leave(this);
            await connection.SendErrorsAsync(id, [.. executor.Errors.Handle(exception.Errors).Select(e => e.Code == ErrorCodes.SyntaxError ? e.WithCode(null) : e)], protocol.ErrorsAreList, _stopped.Token);
        }
        catch (Exception exception) when (!_stopped.IsCancellationRequested && exception is not WebSocketException)
        {
            leave(this);
            log.LogError(exception, "A GraphQL operation of a WebSocket failed.");
            await connection.SendErrorsAsync(id, executor.Errors.Handle(executor.Errors.FromException(exception)), protocol.ErrorsAreList, _stopped.Token);
        }
        finally
        {
            Dispose();
            finish(this);
            _finished.SetResult();
        }
    }

    private async Task SendAsync(ResponseStream stream)
    {
        await using var owned = stream;
        _isStream = true;
        Interlocked.MemoryBarrier();
        if (_isLast)
        {
            return;
        }

        await foreach (var result in stream.ReadAsync())
        {
            await SendAsync(result);
        }
    }

    private async Task SendAsync(OperationResult result)
    {
        await using var owned = result;
        await (result.IsDataSet ? connection.SendAsync(id, protocol.Result, result, _stopped.Token) : connection.SendErrorsAsync(id, result.Errors ?? [], protocol.ErrorsAreList, _stopped.Token));
    }
}
