using System.Buffers;
using HotChocolate.Execution.Results;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HotChocolate.AspNetCore;

/// <summary>Sends results as server-sent events.</summary>
internal sealed class EventSender(IServiceProvider application)
{
    private static readonly TimeSpan s_keepAlive = TimeSpan.FromSeconds(12);

    private readonly TimeProvider _time = application.GetService<TimeProvider>() ?? TimeProvider.System;
    private readonly CancellationToken _stopping = application.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None;

    /// <summary>Sends a result as the only event.</summary>
    public static async Task SendAsync(HttpContext http, OperationResult result)
    {
        http.Response.ContentType = ResponseFormat.Events.ContentType;
        await WriteAsync(http, result);
        await WriteAsync(http, "event: complete\n\n"u8);
    }

    /// <summary>Sends an event for each result, and signs of life between them, until the stream ends, the client leaves or the server stops.</summary>
    public async Task SendAsync(HttpContext http, ResponseStream stream)
    {
        await using var owned = stream;
        await using var stopping = _stopping.UnsafeRegister(static s => ((ResponseStream)s!).Cancel(), stream);
        await using var results = stream.ReadAsync().GetAsyncEnumerator();
        using var alive = new PeriodicTimer(s_keepAlive, _time);
        var tick = alive.WaitForNextTickAsync(CancellationToken.None).AsTask();
        // Whoever sees the headers is subscribed: so the first event is asked for before they are sent.
        var next = results.MoveNextAsync().AsTask();
        try
        {
            http.Response.ContentType = ResponseFormat.Events.ContentType;
            http.Response.Headers.CacheControl = "no-cache";
            // The body itself: where middleware stands before it, its writer has nothing to flush yet.
            await http.Response.Body.FlushAsync(http.RequestAborted);
            while (true)
            {
                if (await Task.WhenAny(next, tick) == tick)
                {
                    tick = alive.WaitForNextTickAsync(CancellationToken.None).AsTask();
                    await WriteAsync(http, ":\n\n"u8);
                }
                else if (await next)
                {
                    await WriteAsync(http, results.Current);
                    next = results.MoveNextAsync().AsTask();
                }
                else
                {
                    await WriteAsync(http, "event: complete\n\n"u8);
                    break;
                }
            }
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested || _stopping.IsCancellationRequested)
        {
            // The client has left, or the server stops: the stream ends here.
        }
        finally
        {
            stream.Cancel();
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async ValueTask WriteAsync(HttpContext http, OperationResult result)
    {
        await using var owned = result;
        var writer = http.Response.BodyWriter;
        writer.Write("event: next\ndata: "u8);
        writer.Write(result.Body.WrittenSpan);
        await WriteAsync(http, "\n\n"u8);
    }

    private static ValueTask<System.IO.Pipelines.FlushResult> WriteAsync(HttpContext http, ReadOnlySpan<byte> text)
    {
        http.Response.BodyWriter.Write(text);
        return http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }
}
