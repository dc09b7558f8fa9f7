using System.Text.Json;
using Microsoft.AspNetCore.StaticFiles;
using Path = System.IO.Path;

namespace OrgGraph.Api.Ide;

/// <summary>Banana Cake Pop, the GraphQL IDE: its files as they came from npm, and the configuration that it asks for.</summary>
/// <param name="folder">Where its files are.</param>
internal sealed class BananaCakePop(DirectoryInfo folder)
{
    // The workers of the page ask the API, and each keeps the policy that its own script came with: every file has it.
    // It compiles the JSON schemas of its settings, hence eval.
    private const string Policy =
        "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
        + "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly FileExtensionContentTypeProvider s_types = new();

    /// <summary>The page.</summary>
    public FileInfo Page { get; } = new(Path.Combine(folder.FullName, "index.html"));

    /// <summary>Whether the program was built with it.</summary>
    public bool IsThere => Page.Exists;

    /// <summary>Serves the files and the configuration below a path.</summary>
    public void Map(IEndpointRouteBuilder routes, string path)
    {
        var configuration = Configuration();
        routes.MapGet($"{path}/bcp-config.json", context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.Headers.CacheControl = "no-cache";
            return context.Response.Body.WriteAsync(configuration, context.RequestAborted).AsTask();
        });
        foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/');
            routes.MapGet($"{path}/{name}", context => SendAsync(context, file, CacheControl(name)));
        }
    }

    /// <summary>Answers a request with the page.</summary>
    public Task SendPageAsync(HttpContext context) => SendAsync(context, Page, "no-cache");

    private static Task SendAsync(HttpContext context, FileInfo file, string cacheControl)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = cacheControl;
        var type = s_types.TryGetContentType(file.Name, out var known) ? known : "text/plain; charset=utf-8";
        return TypedResults.PhysicalFile(file.FullName, type, lastModified: new DateTimeOffset(file.LastWriteTimeUtc)).ExecuteAsync(context);
    }

    // The names of the files below static/ change with what is in them.
    private static string CacheControl(string name) => name.StartsWith("static/", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache";

    private static byte[] Configuration() => JsonSerializer.SerializeToUtf8Bytes(new
    {
        title = "OrgGraph",
        disableTelemetry = true,
        useBrowserUrlAsEndpoint = true,
        includeCookies = false,
        subscriptionProtocol = "graphql-transport-ws",
        graphQLDocument = EmbeddedFile.ReadText("examples.graphql"),
    });
}
