using System.Net;
using System.Text.Json;

namespace OrgGraph.Api.Tests.Http;

/// <summary>Whatever is sent, the answer is an error that says what is wrong: never a 500, never silence.</summary>
[Collection(DemoCollection.Name)]
public sealed class HostileRequestTests(DemoApi demo)
{
    private const int Deep = 30;

    public static TheoryData<string, string> Documents => new()
    {
        { "no document", "" },
        { "no query", "nonsense" },
        { "never closed", new string('{', 20_000) },
        { "unknown field", "{ nothing }" },
        { "a node without fields", "{ node(id: \"position:ceo\") }" },
        { "missing argument", "{ owner { status } }" },
        { "wrong literal", "{ owner(of: [1]) { status } }" },
        { "fragments in a circle", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }" },
        { "too deep", $"{{ position(id: \"position:ceo\") {{ {string.Concat(Enumerable.Repeat("manager { ", Deep))} id {new string('}', Deep)} }} }}" },
        { "too wide", $"{{ {string.Concat(Enumerable.Range(0, 3_000).Select(i => $"a{i}: organization {{ revision }} "))} }}" },
        { "too dear", $"{{ accounts(first: 100) {{ nodes {{ team {{ members {{ owner {{ position {{ {string.Concat(Enumerable.Repeat("reports { ", 4))} id {new string('}', 4)} }} }} }} }} }} }} }}" },
        { "a mutation", "mutation { organization { revision } }" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_document_that_cannot_be_run_is_refused(string what, string document)
    {
        var answer = await demo.Server.AskAsync(document);
        Assert.True(answer.Status == HttpStatusCode.BadRequest, $"{what}: {answer.Status}");
        Assert.NotEmpty(answer.Errors);
        Assert.False(answer.Body.TryGetProperty("data", out _), what);
    }

    [Theory]
    [InlineData("query($v: LocalDate) { it: owner(of: \"account:fabrikam\", asOf: $v) { status } }", "\"2027-02-30\"")]
    [InlineData("query($v: LocalDate) { it: owner(of: \"account:fabrikam\", asOf: $v) { status } }", "20270101")]
    [InlineData("query($v: ID!) { it: owner(of: $v) { status } }", "null")]
    [InlineData("query($v: ID!) { it: owner(of: $v) { status } }", "{}")]
    [InlineData("query($v: Int!) { it: escalationPath(from: \"position:ceo\", maxSteps: $v) { outcome } }", "\"five\"")]
    [InlineData("query($v: Int!) { it: escalationPath(from: \"position:ceo\", maxSteps: $v) { outcome } }", "99999999999")]
    [InlineData("query($v: [OwnerQuestionInput!]!) { it: owners(questions: $v) { status } }", "[{}]")]
    [InlineData("query($v: [OwnerQuestionInput!]!) { it: owners(questions: $v) { status } }", "[{\"of\": \"account:fabrikam\", \"colour\": \"red\"}]")]
    [InlineData("query($v: AmountInput) { it: whoDecides(decision: \"decision:discount\", about: \"account:fabrikam\", amount: $v) { status } }", "{\"value\": 1.5, \"unit\": \"PERCENT\"}")]
    public async Task A_bad_variable_is_refused(string query, string variable)
    {
        var answer = await demo.Server.AskAsync(query, new { v = JsonSerializer.Deserialize<JsonElement>(variable) });
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.NotEmpty(answer.Errors);
    }

    [Fact]
    public async Task An_impossible_date_is_an_error_of_the_caller()
    {
        var answer = await demo.Server.AskAsync("{ owner(of: \"account:fabrikam\", asOf: \"2027-02-30\") { status } }");
        Assert.True((int)answer.Status < 500);
        Assert.DoesNotContain(answer.Errors, error => error.StartsWith("INTERNAL_ERROR", StringComparison.Ordinal));
        Assert.NotEmpty(answer.Errors);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("42")]
    [InlineData("{\"query\": 42}")]
    [InlineData("{\"query\": \"{ organization { revision } }\", \"variables\": 7}")]
    [InlineData("[{\"query\": \"{ organization { revision } }\"}, {\"query\": \"{ organization { revision } }\"}]")]
    public async Task A_body_that_is_no_request_is_refused(string body)
    {
        using var response = await demo.Server.PostAsync(body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("errors", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_of_ten_megabytes_is_refused()
    {
        using var response = await demo.Server.PostAsync($"{{\"query\": \"{{ organization {{ revision }} }}\", \"extensions\": {{ \"x\": \"{new string('a', 10_000_000)}\" }} }}");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
