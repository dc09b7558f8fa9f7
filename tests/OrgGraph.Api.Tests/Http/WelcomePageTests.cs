using System.Net;

namespace OrgGraph.Api.Tests.Http;

[Collection(DemoCollection.Name)]
public sealed class WelcomePageTests(DemoApi demo)
{
    [Fact]
    public async Task A_browser_sees_a_page_that_says_what_this_is()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql") { Headers = { { "Accept", "text/html,application/xhtml+xml,*/*;q=0.8" } } };
        using var response = await demo.Server.Client.SendAsync(request);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        var page = await response.Content.ReadAsStringAsync();
        foreach (var query in page.Split("<pre>").Skip(1).Select(part => WebUtility.HtmlDecode(part[..part.IndexOf("</pre>", StringComparison.Ordinal)])).Where(query => query.StartsWith('{')))
            Assert.Empty((await demo.Server.AskAsync(query)).Errors);
    }

    [Fact]
    public async Task A_query_by_GET_is_answered_as_a_query_whatever_is_accepted()
    {
        using var response = await demo.Server.Client.GetAsync(new Uri("/graphql?query={organization{revision}}", UriKind.Relative));
        Assert.Contains("\"revision\":1", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
