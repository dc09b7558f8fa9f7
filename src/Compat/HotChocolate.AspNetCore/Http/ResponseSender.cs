using HotChocolate.Execution.Results;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>Sends results.</summary>
internal static class ResponseSender
{
    public static async Task SendAsync(HttpContext http, ResponseFormat format, OperationResult result, int? status = null)
    {
        if (format == ResponseFormat.Events)
        {
            await EventSender.SendAsync(http, result);
            return;
        }

        await using var owned = result;
        http.Response.StatusCode = format.AlwaysOk ? StatusCodes.Status200OK : status ?? Status(result);
        http.Response.ContentType = format.ContentType;
        http.Response.ContentLength = result.Body.Length;
        await http.Response.Body.WriteAsync(result.Body.WrittenMemory, http.RequestAborted);
    }

    private static int Status(OperationResult result)
        => result.IsKindRefused ? StatusCodes.Status405MethodNotAllowed
            : result.IsDataSet || result.Errors is null ? StatusCodes.Status200OK
            : StatusCodes.Status400BadRequest;
}
