using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>Reads the body of a request, up to a limit.</summary>
internal static class BodyReader
{
    private const string TooLarge = "HC0010";

    /// <summary>Reads to the end; the caller advances the reader when done with the result.</summary>
    public static async ValueTask<ReadResult> ReadAsync(HttpContext http, int limit)
    {
        if (http.Request.ContentLength > limit)
        {
            throw HttpErrors.New("Max GraphQL request size reached.", TooLarge);
        }

        var reader = http.Request.BodyReader;
        while (true)
        {
            var reading = reader.ReadAsync(CancellationToken.None);
            var read = reading.IsCompletedSuccessfully ? reading.Result : await WaitAsync(reading, reader, http.RequestAborted);
            if (read.IsCanceled)
            {
                reader.AdvanceTo(read.Buffer.End);
                throw new OperationCanceledException(http.RequestAborted);
            }

            if (read.Buffer.Length > limit)
            {
                reader.AdvanceTo(read.Buffer.End);
                throw HttpErrors.New("Max GraphQL request size reached.", TooLarge);
            }

            if (read.IsCompleted)
            {
                return read;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>Waits for more until the request is aborted. Given the token, the reader would take the read for one that still goes on, and the server could read nothing more of the connection.</summary>
    private static async ValueTask<ReadResult> WaitAsync(ValueTask<ReadResult> reading, PipeReader reader, CancellationToken aborted)
    {
        await using var end = aborted.UnsafeRegister(static r => ((PipeReader)r!).CancelPendingRead(), reader);
        return await reading;
    }
}
