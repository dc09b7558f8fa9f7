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
            var read = await reader.ReadAsync(http.RequestAborted);
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
}
