using System.Net;
using System.Security.Cryptography;
using System.Text;
using OrgGraph.Api.Schema;

namespace OrgGraph.Api.Tests.Documents;

/// <summary>Documents that are named by their id: those of the operator's folder, and those that clients sent before.</summary>
[Collection(DemoCollection.Name)]
public sealed class TrustedDocumentTests(DemoApi demo) : IDisposable
{
    private const string Trusted = "query Owner($of: ID!) { owner(of: $of) { status } }\n";
    private const string Other = "{ organization { revision } }";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("orggraph-documents-");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_document_of_the_folder_is_answered_by_its_id(bool only)
    {
        await using var server = await StartAsync(only);
        var variables = new { of = "account:fabrikam" };
        Assert.Equal("RESOLVED", (await server.SendAsync(new { id = Hash(Trusted), variables }))["owner.status"]);
        Assert.Equal("RESOLVED", (await server.SendAsync(new { extensions = ByHash(Trusted), variables }))["owner.status"]);
        Assert.Equal("RESOLVED", (await server.SendAsync(new { query = Trusted, variables }))["owner.status"]);
    }

    [Fact]
    public async Task A_document_of_the_folder_can_be_asked_for_by_GET()
    {
        await using var server = await StartAsync(only: true);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?id={Hash(Trusted)}&variables={Uri.EscapeDataString("""{"of":"account:fabrikam"}""")}");
        request.Headers.Add("GraphQL-Preflight", "1");
        using var response = await server.Client.SendAsync(request);
        Assert.Equal("""{"data":{"owner":{"status":"RESOLVED"}}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Where_only_trusted_documents_are_answered_no_other_is()
    {
        await using var server = await StartAsync(only: true);
        Assert.Equal(["HC0067 @ -"], await RefusedAsync(server, new { query = Other }));
        Assert.Equal(["HC0067 @ -"], await RefusedAsync(server, new { query = Other, extensions = ByHash(Other) }));
        Assert.Equal(["HC0020 @ -"], await RefusedAsync(server, new { id = Hash(Other) }));
        Assert.Equal(["HC0020 @ -"], await RefusedAsync(server, new { extensions = ByHash(Other) }));
        // Not with the id of a trusted one beside it, either.
        Assert.Equal(["HC0067 @ -"], await RefusedAsync(server, new { query = Other, id = Hash(Trusted) }));
    }

    [Fact]
    public async Task Otherwise_any_document_is_answered_beside_the_trusted_ones()
    {
        await using var server = await StartAsync(only: false);
        Assert.Equal("1", (await server.SendAsync(new { query = Other }))["organization.revision"]);
    }

    [Fact]
    public async Task A_document_that_was_sent_with_its_hash_is_answered_by_the_hash_from_then_on()
    {
        await using var server = await ApiServer.StartAsync(demo.Store);
        var unknown = await server.SendAsync(new { extensions = ByHash(Other) });
        Assert.Equal(["PersistedQueryNotFound"], unknown.Messages);
        var sent = await server.SendAsync(new { query = Other, extensions = ByHash(Other) });
        Assert.Equal("1", sent["organization.revision"]);
        Assert.True(sent.Body.GetProperty("extensions").GetProperty("persistedQuery").GetProperty("persisted").GetBoolean());
        Assert.Equal("1", (await server.SendAsync(new { extensions = ByHash(Other) }))["organization.revision"]);
    }

    [Fact]
    public async Task A_document_is_never_kept_under_the_hash_of_another()
    {
        await using var server = await ApiServer.StartAsync(demo.Store);
        var sent = await server.SendAsync(new { query = Other, extensions = ByHash(Trusted) });
        Assert.False(sent.Body.GetProperty("extensions").GetProperty("persistedQuery").GetProperty("persisted").GetBoolean());
        Assert.Equal(["PersistedQueryNotFound"], (await server.SendAsync(new { extensions = ByHash(Trusted) })).Messages);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<IReadOnlyList<string>> RefusedAsync(ApiServer server, object request)
    {
        var answer = await server.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.False(answer.Body.TryGetProperty("data", out _));
        return answer.Errors;
    }

    private static object ByHash(string document) => new { persistedQuery = new { version = 1, sha256Hash = Hash(document) } };

    private static string Hash(string document) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));

    private Task<ApiServer> StartAsync(bool only)
    {
        File.WriteAllText(Path.Combine(_folder.CreateSubdirectory("accounts").FullName, "owner.graphql"), Trusted);
        return ApiServer.StartAsync(demo.Store, "Production", options: new ApiOptions { TrustedDocuments = _folder.FullName, OnlyTrustedDocuments = only });
    }
}
