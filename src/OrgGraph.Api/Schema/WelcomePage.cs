namespace OrgGraph.Api.Schema;

/// <summary>What a browser sees that opens the API's address: what this is, where the schema is, and queries to try.</summary>
internal static class WelcomePage
{
    private const string Resource = "OrgGraph.Api.Schema.welcome.html";

    /// <summary>Answers a browser's plain GET of the path with the page; everything else goes on to the API.</summary>
    public static void UseWelcomePage(this IApplicationBuilder app, PathString path)
    {
        var page = Read();
        app.Use(async (context, next) =>
        {
            if (!IsLook(context.Request, path))
            {
                await next(context);
                return;
            }
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.Headers.Vary = "Accept";
            await context.Response.Body.WriteAsync(page, context.RequestAborted);
        });
    }

    private static bool IsLook(HttpRequest request, PathString path)
        => HttpMethods.IsGet(request.Method) && request.Path.Equals(path, StringComparison.OrdinalIgnoreCase) && !request.QueryString.HasValue
        && request.Headers.Accept.Any(accept => accept?.Contains("text/html", StringComparison.OrdinalIgnoreCase) == true);

    private static ReadOnlyMemory<byte> Read()
    {
        using var stream = typeof(WelcomePage).Assembly.GetManifestResourceStream(Resource)!;
        using var page = new MemoryStream();
        stream.CopyTo(page);
        return page.ToArray();
    }
}
