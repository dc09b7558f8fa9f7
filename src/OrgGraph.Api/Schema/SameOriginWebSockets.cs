namespace OrgGraph.Api.Schema;

/// <summary>Keeps pages of other sites from listening in: browsers let any page open a WebSocket to any server, and leave it to the server to look where it comes from.</summary>
internal static class SameOriginWebSockets
{
    /// <summary>Refuses WebSockets that a page of another origin opens (403). Programs, which send no origin, are let through.</summary>
    public static void UseSameOriginWebSockets(this WebApplication app) => app.Use((http, next) =>
    {
        if (!http.WebSockets.IsWebSocketRequest || http.Request.Headers.Origin.ToString() is "" || IsSameOrigin(http.Request)) return next(http);
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    // The scheme is not compared: behind a proxy that ends TLS the server sees another than the browser.
    private static bool IsSameOrigin(HttpRequest request)
        => Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin) && string.Equals(origin.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
}
