namespace HotChocolate.AspNetCore.Tests.Execution;

public sealed class PlanTests
{
    [Fact]
    public async Task Selections_of_one_field_are_merged_in_the_order_of_the_document()
        => Assert.Equal(
            """{"data":{"node":{"value":1,"child":{"ok":"ok","value":2}},"missing":null}}""",
            await TestSchema.RunAsync("{ node { value child { ok } } ...F missing { ok } } fragment F on Query { node { child { value } } }"));

    [Fact]
    public async Task Resolvers_in_lists_of_lists_see_their_own_path()
        => Assert.Equal(
            """{"data":{"grid":[[{"where":"/grid[0][0]/where"}],[{"where":"/grid[1][0]/where"},null]]}}""",
            await TestSchema.RunAsync("{ grid { where } }"));

    [Theory]
    [InlineData(true, """{"data":{"node":{"ok":"ok"}}}""")]
    [InlineData(false, """{"data":{"node":{"value":1}}}""")]
    public async Task Variables_decide_what_is_skipped_and_included(bool flag, string expected)
    {
        const string Document = "query($f: Boolean!) { node { value @skip(if: $f) ok @include(if: $f) } }";
        Assert.Equal(expected, await TestSchema.RunAsync(Document, new Dictionary<string, object?>(StringComparer.Ordinal) { ["f"] = flag }));
    }

    [Fact]
    public async Task Fragments_that_multiply_each_other_are_refused_in_bounded_time()
    {
        var fragments = string.Concat(Enumerable.Range(0, 40).Select(i => $"fragment F{i} on Node {{ a: child {{ ...F{i + 1} }} b: child {{ ...F{i + 1} }} }} "));
        var answer = await TestSchema.RunAsync($"{{ node {{ ...F0 }} }} {fragments} fragment F40 on Node {{ ok }}");
        Assert.StartsWith("{\"errors\":[", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mutations_run_one_after_the_other()
        => Assert.Equal("""{"data":{"a":1,"b":1,"c":1}}""", await TestSchema.RunAsync("mutation { a: step b: step c: step }"));
}
