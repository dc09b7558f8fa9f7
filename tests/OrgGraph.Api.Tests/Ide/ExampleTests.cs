using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using OrgGraph.Api.Tests.Commands;
using OrgGraph.Core.Model;
using OrgGraph.Embedded;

namespace OrgGraph.Api.Tests.Ide;

/// <summary>What a browser is given to try answers on the demo organisation.</summary>
[Collection(DemoCollection.Name)]
public sealed partial class ExampleTests(DemoApi demo)
{
    /// <summary>The document that the IDE opens with.</summary>
    public static string Document => Read("examples.graphql");

    public static TheoryData<string> Operations() => [.. Operation().Matches(Document).Select(match => match.Groups["name"].Value)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_example_is_answered(string operationName)
    {
        using var response = await demo.Server.Client.PostAsJsonAsync("/graphql", new { query = Document, operationName });
        var data = new Answer(response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>()).Data;
        Assert.NotEmpty(data.EnumerateObject());
        foreach (var field in data.EnumerateObject())
        {
            // One answer, or a list of them.
            Assert.NotEqual(JsonValueKind.Null, field.Value.ValueKind);
            if (field.Value.ValueKind == JsonValueKind.Array)
                Assert.True(field.Value.GetArrayLength() > 1 && field.Value.EnumerateArray().All(answer => answer.ValueKind == JsonValueKind.Object));
        }
    }

    [Fact]
    public async Task The_example_of_a_subscription_tells_of_an_import()
    {
        // Not the demo organisation's store: others ask that.
        using var folder = new Workplace();
        using var store = new EmbeddedStore(new EmbeddedOptions { Path = folder.StorePath }, TimeProvider.System);
        await using var server = await ApiServer.StartAsync(store);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var operationName = Assert.Single(Subscription().Matches(Document)).Groups["name"].Value;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Document, operationName }) };
        request.Headers.Add("Accept", "text/event-stream");
        using var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        await store.ImportAsync([new Person("person:ana", "Ana", null, null, null, null, Validity.Always)], "Ana joins.", progress: null, patience.Token);
        // The first event: an answer with errors alone would be it.
        using var stream = new StreamReader(await response.Content.ReadAsStreamAsync(patience.Token));
        Assert.Equal("event: next", await stream.ReadLineAsync(patience.Token));
        Assert.Matches("^data: {\"data\":{\"organizationChanged\":{\"revision\":1,\"importedAt\":\"[^\"]+\",\"summary\":\"Ana joins.\"}}}$", await stream.ReadLineAsync(patience.Token));
    }

    [Fact]
    public void Each_question_has_an_example()
    {
        var questions = new[] { "owner", "accountTeam", "escalationPath", "whoDecides", "handoff", "reportingPath" };
        Assert.All(questions, question => Assert.Matches($@"\b{question}\(", Document));
        Assert.True(Operation().Count(Document) > questions.Length);
    }

    [Fact]
    public async Task The_queries_on_the_page_without_the_IDE_are_answered()
    {
        var queries = Preformatted().Matches(Read("without-ide.html")).Select(match => WebUtility.HtmlDecode(match.Groups["query"].Value)).ToArray();
        Assert.Equal(2, queries.Length);
        foreach (var query in queries)
            Assert.Empty((await demo.Server.AskAsync(query)).Errors);
    }

    private static string Read(string file) => File.ReadAllText(Repository.PathTo("src", "OrgGraph.Api", "Ide", file));

    [GeneratedRegex(@"^query (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Operation();

    [GeneratedRegex(@"^subscription (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Subscription();

    [GeneratedRegex(@"<pre>(?<query>\{.*?)</pre>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Preformatted();
}
