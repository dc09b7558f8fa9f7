using System.Net;
using System.Text.Json;

namespace OrgGraph.Api.Tests.Ide;

public sealed class IdeTests
{
    private const string Browser = "text/html,application/xhtml+xml,*/*;q=0.8";

    [Fact]
    public async Task A_browser_is_sent_to_the_page()
    {
        await using var server = await IdeServer.StartAsync(withIde: true);
        using var redirect = await server.GetAsync("/graphql", Browser);
        Assert.Equal(HttpStatusCode.Found, redirect.StatusCode);
        Assert.Equal("graphql/", redirect.Headers.Location?.OriginalString);
        using var page = await server.GetAsync("/graphql/", Browser);
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.Equal(IdeServer.Page, await page.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/graphql/", Browser)]
    [InlineData("/graphql/index.html", "*/*")]
    [InlineData("/graphql/static/main.1.js", "*/*")]
    public async Task The_page_and_its_scripts_may_reach_no_other_host(string path, string accept)
    {
        await using var server = await IdeServer.StartAsync(withIde: true);
        using var response = await server.GetAsync(path, accept);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        var sources = policy.Split("; ").SelectMany(directive => directive.Split(' ').Skip(1)).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["'none'", "'self'", "'unsafe-eval'", "'unsafe-inline'", "data:"], sources);
    }

    [Fact]
    public async Task The_page_is_told_where_the_API_is_and_to_keep_to_itself()
    {
        await using var server = await IdeServer.StartAsync(withIde: true);
        using var response = await server.GetAsync("/graphql/bcp-config.json", "*/*");
        var configuration = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.True(configuration.GetProperty("disableTelemetry").GetBoolean());
        Assert.True(configuration.GetProperty("useBrowserUrlAsEndpoint").GetBoolean());
        Assert.Equal("graphql-transport-ws", configuration.GetProperty("subscriptionProtocol").GetString());
        Assert.Equal(ExampleTests.Document, configuration.GetProperty("graphQLDocument").GetString());
    }

    [Theory]
    [InlineData("/graphql", null)]
    [InlineData("/graphql", "*/*")]
    [InlineData("/graphql", "application/json")]
    [InlineData("/graphql", "application/graphql-response+json")]
    [InlineData("/graphql?query={organization{revision}}", Browser)]
    [InlineData("/graphql?sdl", Browser)]
    [InlineData("/graphql/static/main.2.js", Browser)]
    [InlineData("/graphql/static/%2e%2e%2fOrgGraph.Api.dll", Browser)]
    public async Task Everything_else_reaches_the_API(string path, string? accept)
    {
        foreach (var withIde in new[] { true, false })
        {
            await using var server = await IdeServer.StartAsync(withIde);
            using var response = await server.GetAsync(path, accept);
            Assert.Equal("API", await response.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task Without_the_IDE_a_browser_is_told_how_to_get_it()
    {
        await using var server = await IdeServer.StartAsync(withIde: false);
        using var response = await server.GetAsync("/graphql", Browser);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("dotnet build src/OrgGraph.Api", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_without_the_IDE_may_have_a_style_and_nothing_else()
    {
        await using var server = await IdeServer.StartAsync(withIde: false);
        using var response = await server.GetAsync("/graphql", Browser);
        Assert.Equal(
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        // What the policy would hinder is not on it.
        Assert.DoesNotMatch("(?i)<(script|img|link|iframe|form|base)|style=|url\\(", await response.Content.ReadAsStringAsync());
    }
}
