using System.Text.Json;
using HotChocolate.AspNetCore.Tests.Schemas;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.AspNetCore.Tests.Validation;

/// <summary>Documents beyond a limit of the schema are refused before anything runs.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task Fields_nest_no_deeper_than_allowed()
    {
        var error = await RefusedAsync("{ books { author { books { author { id } } } } }", b => b.AddMaxExecutionDepthRule(4));

        Assert.Equal(5, error.GetProperty("extensions").GetProperty("detectedExecutionDepth").GetInt32());
    }

    [Fact]
    public async Task Depth_counts_through_fragments()
    {
        var error = await RefusedAsync("{ books { ...B } } fragment B on Book { author { books { author { id } } } }", b => b.AddMaxExecutionDepthRule(4));

        Assert.Equal(4, error.GetProperty("extensions").GetProperty("allowedExecutionDepth").GetInt32());
    }

    [Fact]
    public async Task Introspection_can_be_switched_off()
        => Assert.Equal("HC0046", Code(await RefusedAsync("{ __schema { queryType { name } } }", b => b.DisableIntrospection())));

    [Fact]
    public async Task Introspection_does_not_go_in_circles()
        => Assert.Equal("HC0086", Code(await RefusedAsync("{ __schema { types { fields { type { fields { name } } } } } }", b => b)));

    [Fact]
    public async Task A_document_has_no_more_fields_than_allowed()
        => Assert.Equal("HC0011", Code(await RefusedAsync($"{{ {string.Join(' ', Enumerable.Range(0, 2049).Select(i => $"f{i}: hello"))} }}", b => b)));

    [Fact]
    public async Task Fragments_that_multiply_are_stopped()
    {
        var fragments = string.Join(' ', Enumerable.Range(0, 30).Select(i => $"fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }}"));

        var error = await RefusedAsync($"{{ ...F0 }} {fragments} fragment F30 on Query {{ hello }}", b => b);

        Assert.Contains("spread more than 1000 fragments", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("...F0")]
    public async Task Fragments_that_lead_too_deep_are_stopped_before_they_overflow_the_stack(string end)
    {
        var fragments = string.Join(' ', Enumerable.Range(0, 2000).Select(i => $"fragment F{i} on Query {{ ...F{i + 1} }}"));

        var error = await RefusedAsync($"{{ ...F0 }} {fragments} fragment F2000 on Query {{ {end} }}", b => b);

        Assert.Contains("nest deeper than 200 levels", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fields_of_one_name_that_are_too_many_to_compare_are_stopped()
    {
        var side = string.Join(' ', Enumerable.Range(0, 1000).Select(i => $"a: f{i}"));
        var nested = Enumerable.Range(0, 9).Aggregate("id", (below, _) => $"a {{ {below} }} a {{ {below} }}");
        var fragments = string.Join(' ', Enumerable.Range(0, 900).Select(i => $"fragment F{i} on Query {{ a: f{i} }}"));

        foreach (var document in new[] { $"{{ {side} }}", $"{{ {nested} }}", $"{{ {string.Join(' ', Enumerable.Range(0, 900).Select(i => $"...F{i}"))} }} {fragments}" })
            Assert.Contains("Too many fields of one name", (await RefusedAsync(document, b => b)).GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_many_fields_of_different_names_are_taken()
    {
        await using var result = await SampleSchema.Builder().ExecuteRequestAsync($"{{ {string.Join(' ', Enumerable.Range(0, 2048).Select(i => $"f{i}: __typename"))} }}");

        Assert.DoesNotContain("errors", result.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("F1 F2", "F2 F0", "F0 F1")]
    [InlineData("F0", "F1", "F2")]
    public async Task Small_circles_of_fragments_are_refused_as_circles(params string[] spreads)
    {
        var fragments = string.Join(' ', spreads.Select((names, i) => $"fragment F{i} on Query {{ {string.Join(' ', names.Split(' ').Select(name => $"...{name}"))} }}"));

        Assert.DoesNotContain("nest deeper", (await ErrorsAsync($"{{ ...F0 ...F1 ...F2 }} {fragments}", b => b)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_more_than_five_errors_are_reported()
        => Assert.Equal(5, (await ErrorsAsync("{ a b c d e f g }", b => b)).GetArrayLength());

    [Fact]
    public async Task An_operation_of_a_kind_that_the_schema_lacks_is_refused()
    {
        await using var result = await Execution.TestSchema.Builder().ExecuteRequestAsync("subscription { __typename }");
        Assert.Equal("The schema has no subscriptions.", Assert.Single(Assert.IsAssignableFrom<IOperationResult>(result).Errors!).Message);
    }

    private static string? Code(JsonElement error) => error.GetProperty("extensions").GetProperty("code").GetString();

    private static async Task<JsonElement> RefusedAsync(string document, Func<IRequestExecutorBuilder, IRequestExecutorBuilder> configure)
        => Assert.Single((await ErrorsAsync(document, configure)).EnumerateArray());

    private static async Task<JsonElement> ErrorsAsync(string document, Func<IRequestExecutorBuilder, IRequestExecutorBuilder> configure)
    {
        await using var result = await configure(SampleSchema.Builder()).ExecuteRequestAsync(document);
        var json = JsonDocument.Parse(result.ToJson()).RootElement;
        Assert.False(json.TryGetProperty("data", out _));
        return json.GetProperty("errors");
    }
}
