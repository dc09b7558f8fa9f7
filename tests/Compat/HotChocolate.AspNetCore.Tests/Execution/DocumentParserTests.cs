using HotChocolate.Execution.Documents;

namespace HotChocolate.AspNetCore.Tests.Execution;

public sealed class DocumentParserTests
{
    public static TheoryData<string> Hostile =>
    [
        "{",
        string.Concat(Enumerable.Repeat("{a", 100_000)),
        "{a(b:" + new string('[', 200_000),
        "{" + string.Concat(Enumerable.Repeat("a ", 3000)) + "}",
        "{" + string.Concat(Enumerable.Repeat("a,", 500_000)) + "}",
        "query(" + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"$v{i}:Int ")) + "){a}",
        "{a(b:\"" + new string('x', 1000),
        "\0",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_malformed_or_oversized_document_is_refused_with_a_place_and_a_code(string document)
    {
        var error = Assert.Throws<GraphQLException>(() => DocumentParser.Parse(document, static _ => "")).Errors.Single();
        Assert.Equal("HC0011", error.Code);
        Assert.NotNull(error.Locations);
    }

    [Fact]
    public void A_document_of_2048_fields_is_taken()
        => Assert.NotNull(DocumentParser.Parse("{" + string.Concat(Enumerable.Repeat("a ", 2048)) + "}", static _ => ""));
}
