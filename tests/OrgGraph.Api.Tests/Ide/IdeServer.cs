using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using OrgGraph.Api.Ide;

namespace OrgGraph.Api.Tests.Ide;

/// <summary>A program that serves an IDE of two files, or none, in front of an API that answers everything with <c>API</c>.</summary>
public sealed class IdeServer : IAsyncDisposable
{
    public const string Page = "<html>the page</html>";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("orggraph-ide-");
    private readonly WebApplication _app;

    private IdeServer(bool withIde)
    {
        if (withIde)
        {
            File.WriteAllText(Path.Combine(_folder.FullName, "index.html"), Page);
            File.WriteAllText(Path.Combine(_folder.CreateSubdirectory("static").FullName, "main.1.js"), "1;");
        }
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.UseIde("/graphql", _folder.FullName);
        _app.Map("/graphql/{**rest}", () => "API");
    }

    public static async Task<IdeServer> StartAsync(bool withIde)
    {
        var server = new IdeServer(withIde);
        await server._app.StartAsync();
        return server;
    }

    public async Task<HttpResponseMessage> GetAsync(string path, string? accept)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_app.Urls.Single()) };
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accept != null)
            request.Headers.Add("Accept", accept);
        return await client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
