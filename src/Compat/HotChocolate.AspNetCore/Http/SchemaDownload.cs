using System.Security.Cryptography;
using System.Text;
using HotChocolate.Execution;
using HotChocolate.Execution.Results;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace HotChocolate.AspNetCore;

/// <summary>Sends the schema as a file.</summary>
internal static class SchemaDownload
{
    private const string ContentType = "application/graphql; charset=utf-8";

    public static bool IsAsked(HttpRequest request, PathString rest)
        => rest.Value is "/schema" or "/schema.graphql" or "/schema/" || request.Query.ContainsKey("sdl");

    public static async Task SendAsync(HttpContext http, RequestExecutor executor)
    {
        if (http.Request.Query["types"].ToString() is { Length: > 0 } types)
        {
            var unknown = types.Split(',', StringSplitOptions.TrimEntries).FirstOrDefault(t => executor.Model.Engine.AllTypes[t] is null);
            var error = unknown is null
                ? ErrorBuilder.New().SetMessage("Only the whole schema can be downloaded.").SetCode(ErrorCodes.SchemaTypesUnknown)
                : ErrorBuilder.New().SetMessage($"The type `{unknown}` does not exist.").SetExtension("typeName", unknown).SetCode(ErrorCodes.SchemaTypesUnknown);
            await ResponseSender.SendAsync(http, ResponseFormat.GraphQL, OperationResult.Refused([error.Build()]), StatusCodes.Status404NotFound);
            return;
        }

        var schema = Encoding.UTF8.GetBytes(executor.Model.Sdl);
        var tag = $"\"1-{Convert.ToBase64String(SHA256.HashData(schema))}\"";
        var headers = http.Response.Headers;
        headers.ETag = tag;
        headers.CacheControl = "public, max-age=3600, must-revalidate";
        // Weakly: what compresses on the way makes the tag a weak one (RFC 9110, section 13.1.2).
        var own = new EntityTagHeaderValue(tag);
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(own, useStrongComparison: false)))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        headers.ContentDisposition = "attachment; filename=\"schema.graphql\"";
        http.Response.ContentType = ContentType;
        http.Response.ContentLength = schema.Length;
        await http.Response.Body.WriteAsync(schema, http.RequestAborted);
    }
}
