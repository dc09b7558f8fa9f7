using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OrgGraph.Api.Tests;

/// <summary>Every example in README.md and docs/api.md is asked, and answers what the page says.</summary>
[Collection(DemoCollection.Name)]
public sealed partial class DocumentationTests(DemoApi demo)
{
    private static readonly string[] s_pages = ["README.md", "docs/api.md"];

    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        foreach (Match example in s_pages.SelectMany(page => Example().Matches(Read(page))))
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
    public void The_pages_have_examples_and_each_has_an_answer()
    {
        Assert.True(Examples().Count > 13);
        Assert.Equal(s_pages.Sum(page => Read(page).Split("```graphql").Length - 1), Examples().Count);
    }

    private static string Read(string page) => File.ReadAllText(Repository.PathTo(page.Split('/'))).ReplaceLineEndings("\n");

    [GeneratedRegex("```graphql\n(?<query>.*?)```\n+```json\n(?<answer>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Example();
}
