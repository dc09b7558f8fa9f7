using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OrgGraph.Api.Tests;

/// <summary>Every example in docs/api.md is asked, and answers what the page says.</summary>
[Collection(DemoCollection.Name)]
public sealed partial class DocumentationTests(DemoApi demo)
{
    public static TheoryData<string, string> Examples()
    {
        var page = File.ReadAllText(Repository.PathTo("docs", "api.md")).ReplaceLineEndings("\n");
        var examples = new TheoryData<string, string>();
        foreach (Match example in Example().Matches(page))
            examples.Add(example.Groups["query"].Value, example.Groups["answer"].Value);
        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_answers_what_the_page_says(string query, string answer)
    {
        var actual = JsonNode.Parse((await demo.Server.AskAsync(query)).Body.GetRawText())!;
        // The page leaves out where in the query an error stands.
        foreach (var error in actual["errors"]?.AsArray() ?? [])
            error!.AsObject().Remove("locations");
        Assert.Equal(JsonNode.Parse(answer)!.ToJsonString(), actual.ToJsonString());
    }

    [Fact]
    public void The_page_has_examples_and_each_has_an_answer()
    {
        var page = File.ReadAllText(Repository.PathTo("docs", "api.md"));
        Assert.True(Examples().Count > 10);
        Assert.Equal(page.Split("```graphql").Length - 1, Examples().Count);
    }

    [GeneratedRegex("```graphql\n(?<query>.*?)```\n+```json\n(?<answer>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Example();
}
