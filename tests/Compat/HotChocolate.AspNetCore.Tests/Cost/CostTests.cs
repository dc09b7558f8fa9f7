using System.Text.Json;
using HotChocolate.AspNetCore.Tests.Schemas;
using HotChocolate.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.AspNetCore.Tests.Cost;

/// <summary>Operations above a limit of cost are refused; the figures are those that HotChocolate 15.1 gave.</summary>
public sealed class CostTests
{
    [Theory]
    [InlineData("{ hello }", 0, 1)]
    [InlineData("{ books { author { name } } pagedBooks(first: 5) { nodes { title } } }", 22, 9)]
    [InlineData("{ pagedBooks { nodes { title author { name } } } }", 102, 22)]
    [InlineData("query Q($f: Int) { pagedBooks(first: $f) { edges { node { title } } } }", 52, 102)]
    [InlineData("mutation { addBook(input: { title: \"x\", authorId: 1 }) { title } }", 11, 2)]
    [InlineData("{ pagedBooks(first: 5, last: 5) { nodes { id } } }", 2, 7)]
    public async Task What_an_operation_costs_is_known_before_it_runs(string document, double fieldCost, double typeCost)
    {
        await using var result = await SampleSchema.Builder()
            .ModifyCostOptions(o => (o.MaxFieldCost, o.MaxTypeCost) = (-1, -1))
            .ExecuteRequestAsync(document);

        var errors = JsonDocument.Parse(result.ToJson()).RootElement.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("extensions")).ToList();

        Assert.Equal(["HC0047", "HC0047"], errors.Select(e => e.GetProperty("code").GetString()));
        Assert.Equal(fieldCost, errors[0].GetProperty("fieldCost").GetDouble());
        Assert.Equal(typeCost, errors[1].GetProperty("typeCost").GetDouble());
    }

    [Fact]
    public async Task A_page_that_must_be_sized_is_refused_without_a_size()
    {
        await using var result = await SampleSchema.Builder().ExecuteRequestAsync("{ names { nodes } }");

        var error = Assert.Single(JsonDocument.Parse(result.ToJson()).RootElement.GetProperty("errors").EnumerateArray());

        Assert.Equal("HC0082", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("names", Assert.Single(error.GetProperty("path").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task Without_default_security_nothing_is_analysed()
    {
        await using var result = await SampleSchema.Builder(disableDefaultSecurity: true)
            .ModifyCostOptions(o => o.MaxFieldCost = 0)
            .ExecuteRequestAsync("{ books { id } }");

        Assert.False(JsonDocument.Parse(result.ToJson()).RootElement.TryGetProperty("errors", out _));
    }
}
