using Path = System.IO.Path;

namespace OrgGraph.Api.Ide;

/// <summary>What a browser sees that opens the API's address: Banana Cake Pop, or a page that says how to get it.</summary>
internal static class IdePage
{
    /// <summary>The substitute is one file with its style in it, and links.</summary>
    private const string SubstitutePolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>The folder of the IDE's files beside the program.</summary>
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "ide");

    /// <summary>Answers a browser that looks at the path; everything else goes on to the API.</summary>
    /// <param name="app">The program.</param>
    /// <param name="path">The API's path.</param>
    /// <param name="folder">Where the files of the IDE are; beside the program unless given.</param>
    public static void UseIde(this WebApplication app, string path, string? folder = null)
    {
        var ide = new BananaCakePop(new DirectoryInfo(folder ?? Folder));
        if (ide.IsThere)
            ide.Map(app, path);
        RequestDelegate answer = ide.IsThere ? context => SendIdeAsync(context, ide) : SendSubstituteAsync;
        app.Use((context, next) => IsLook(context.Request, path) ? answer(context) : next(context));
    }

    private static bool IsLook(HttpRequest request, PathString path)
        => HttpMethods.IsGet(request.Method) && request.Path.StartsWithSegments(path, out var rest) && rest.Value is "" or "/" && !request.QueryString.HasValue
        && request.Headers.Accept.Any(accept => accept?.Contains("text/html", StringComparison.OrdinalIgnoreCase) == true);

    private static Task SendIdeAsync(HttpContext context, BananaCakePop ide)
    {
        context.Response.Headers.Vary = "Accept";
        var path = context.Request.Path.Value!;
        if (path.EndsWith('/'))
            return ide.SendPageAsync(context);
        // The page names its files relative to itself. A relative address is right behind a proxy that adds a prefix, too.
        context.Response.Redirect(path[(path.LastIndexOf('/') + 1)..] + "/");
        return Task.CompletedTask;
    }

    private static Task SendSubstituteAsync(HttpContext context)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        var headers = context.Response.Headers;
        headers.Vary = "Accept";
        headers.ContentSecurityPolicy = SubstitutePolicy;
        headers.XContentTypeOptions = "nosniff";
        return context.Response.WriteAsync(EmbeddedFile.ReadText("without-ide.html"), context.RequestAborted);
    }
}
