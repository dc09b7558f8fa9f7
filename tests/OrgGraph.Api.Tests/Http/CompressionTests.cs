using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace OrgGraph.Api.Tests.Http;

[Collection(DemoCollection.Name)]
public sealed class CompressionTests(DemoApi demo)
{
    private const string Query = "{ persons(first: 50) { nodes { id name } } }";

    [Theory]
    [InlineData("br", "application/json")]
    [InlineData("gzip", "application/graphql-response+json")]
    public async Task An_answer_is_compressed_for_who_takes_it_so(string encoding, string accept)
    {
        using var response = await AskAsync(encoding, accept);
        Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
        await using var body = await response.Content.ReadAsStreamAsync();
        await using Stream plain = encoding == "br" ? new BrotliStream(body, CompressionMode.Decompress) : new GZipStream(body, CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        using var whole = await AskAsync(encoding: null, accept);
        Assert.Empty(whole.Content.Headers.ContentEncoding);
        Assert.Equal(await whole.Content.ReadAsStringAsync(), await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task The_schema_is_compressed_and_not_sent_again_to_who_has_it()
    {
        using var first = await GetSchemaAsync(tag: null);
        Assert.Equal(["br"], first.Content.Headers.ContentEncoding);
        Assert.NotNull(first.Headers.ETag);
        using var second = await GetSchemaAsync(first.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        // What compresses on the way makes the tag a weak one.
        using var third = await GetSchemaAsync(new EntityTagHeaderValue(first.Headers.ETag.Tag, isWeak: true));
        Assert.Equal(HttpStatusCode.NotModified, third.StatusCode);
        using var other = await GetSchemaAsync(new EntityTagHeaderValue("\"another\""));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    private async Task<HttpResponseMessage> AskAsync(string? encoding, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Query }) };
        request.Headers.Add("Accept", accept);
        if (encoding != null)
            request.Headers.Add("Accept-Encoding", encoding);
        return await demo.Server.Client.SendAsync(request);
    }

    private async Task<HttpResponseMessage> GetSchemaAsync(EntityTagHeaderValue? tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?sdl");
        request.Headers.Add("Accept-Encoding", "br");
        if (tag != null)
            request.Headers.IfNoneMatch.Add(tag);
        return await demo.Server.Client.SendAsync(request);
    }
}
