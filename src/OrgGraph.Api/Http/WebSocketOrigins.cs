using Microsoft.AspNetCore.Http.Timeouts;

namespace OrgGraph.Api.Http;

/// <summary>Keeps pages of other sites from listening in: browsers let any page open a WebSocket to any server, and leave it to the server to look where it comes from.</summary>
internal static class WebSocketOrigins
{
    // Found out by pings: a client that went without a word, or that takes in nothing more.
    private static readonly WebSocketOptions s_options = new() { KeepAliveInterval = TimeSpan.FromSeconds(60), KeepAliveTimeout = TimeSpan.FromSeconds(30) };

    /// <summary>Takes WebSockets, and refuses (403) those that a page of another origin opens. Programs, which send no origin, are let through.</summary>
    /// <param name="app">The program.</param>
    /// <param name="origins">The origins that may, beside the server's own.</param>
    public static void UseWebSockets(this WebApplication app, IReadOnlyList<string> origins)
    {
        app.UseWebSockets(s_options);
        app.Use((http, next) =>
        {
            if (!http.WebSockets.IsWebSocketRequest) return next(http);
            if (http.Request.Headers.Origin.ToString() is not "" && !IsAllowed(http.Request, origins))
            {
                http.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            }
            // It has arrived; from here on it takes as long as both sides want.
            http.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();
            return next(http);
        });
    }

    // The scheme is not compared with the server's own: behind a proxy that ends TLS the server sees another than the browser.
    private static bool IsAllowed(HttpRequest request, IReadOnlyList<string> origins)
        => Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin)
            && (string.Equals(origin.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase) || origins.Contains(origin.GetLeftPart(UriPartial.Authority), StringComparer.OrdinalIgnoreCase));
}
