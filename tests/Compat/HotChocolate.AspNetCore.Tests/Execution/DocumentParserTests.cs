using HotChocolate.Execution.Documents;

namespace HotChocolate.AspNetCore.Tests.Execution;

public sealed class DocumentParserTests
{
    private static readonly Dictionary<string, string> s_hostile = new(StringComparer.Ordinal)
    {
        ["cut off"] = "{",
        ["nested selections"] = string.Concat(Enumerable.Repeat("{a", 100_000)),
        ["nested lists"] = "{a(b:" + new string('[', 200_000),
        ["too many fields"] = "{" + string.Concat(Enumerable.Repeat("a ", 3000)) + "}",
        ["far too many fields"] = "{" + string.Concat(Enumerable.Repeat("a,", 500_000)) + "}",
        ["too many variables"] = "query(" + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"$v{i}:Int ")) + "){a}",
        ["open string"] = "{a(b:\"" + new string('x', 1000),
        ["NUL"] = "\0",
    };

    public static TheoryData<string> Hostile => [.. s_hostile.Keys];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_malformed_or_oversized_document_is_refused_with_a_place_and_a_code(string name)
    {
        var error = Assert.Throws<GraphQLException>(() => DocumentParser.Parse(s_hostile[name], static _ => "")).Errors.Single();
        Assert.Equal("HC0011", error.Code);
        Assert.NotNull(error.Locations);
    }

    [Fact]
    public void A_document_of_2048_fields_is_taken()
        => Assert.NotNull(DocumentParser.Parse("{" + string.Concat(Enumerable.Repeat("a ", 2048)) + "}", static _ => ""));
}
