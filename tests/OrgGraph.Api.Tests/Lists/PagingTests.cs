using OrgGraph.Core.Model;

namespace OrgGraph.Api.Tests.Lists;

[Collection(DemoCollection.Name)]
public sealed class PagingTests(DemoApi demo)
{
    private static readonly DateOnly s_today = new(2026, 6, 15);

    [Fact]
    public async Task Pages_forwards_bring_every_node_once_in_order()
    {
        var met = new List<string>();
        string? after = null;
        do
        {
            var page = await demo.Server.AskAsync(
                "query($after: String) { persons(first: 40, after: $after, order: ID) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }", new { after });
            Assert.Empty(page.Errors);
            Assert.Equal(met.Count > 0 ? "true" : "false", page["persons.pageInfo.hasPreviousPage"]);
            met.AddRange(page.Each("persons.nodes", "id").OfType<string>());
            after = page["persons.pageInfo.hasNextPage"] == "true" ? page["persons.pageInfo.endCursor"] : null;
        }
        while (after != null);
        Assert.Equal(Ids(), met);
    }

    [Fact]
    public async Task Pages_backwards_bring_every_node_once_in_order()
    {
        var met = new List<string>();
        string? before = null;
        do
        {
            var page = await demo.Server.AskAsync(
                "query($before: String) { persons(last: 40, before: $before, order: ID) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor } } }", new { before });
            Assert.Empty(page.Errors);
            met.InsertRange(0, page.Each("persons.nodes", "id").OfType<string>());
            before = page["persons.pageInfo.hasPreviousPage"] == "true" ? page["persons.pageInfo.startCursor"] : null;
        }
        while (before != null);
        Assert.Equal(Ids(), met);
    }

    [Fact]
    public async Task A_page_has_25_unless_told_otherwise_and_the_count_is_of_the_whole_list()
    {
        var page = await demo.Server.AskAsync("{ persons { totalCount nodes { id } edges { cursor node { id } } } }");
        Assert.Equal(25, page.Each("persons.nodes", "id").Count);
        Assert.Equal(page.Each("persons.nodes", "id"), page.Each("persons.edges", "node.id"));
        Assert.Equal($"{Ids().Count}", page["persons.totalCount"]);
    }

    [Theory]
    [InlineData("persons(first: 3, order: ID)", "persons(first: 3, after: $cursor)")]
    [InlineData("persons(first: 3)", "persons(first: 3, after: $cursor, order: ID)")]
    [InlineData("persons(first: 3)", "persons(last: 3, before: $cursor, order: ID_DESCENDING)")]
    [InlineData("persons(first: 3)", "accounts(first: 3, after: $cursor)")]
    public async Task A_cursor_of_another_list_or_order_is_refused(string from, string to)
    {
        var page = await demo.Server.AskAsync($"{{ page: {from} {{ pageInfo {{ endCursor }} }} }}");
        var next = await demo.Server.AskAsync($"query($cursor: String) {{ page: {to} {{ nodes {{ id }} }} }}", new { cursor = page["page.pageInfo.endCursor"] });
        Assert.Equal(["BAD_CURSOR @ page"], next.Errors);
    }

    [Fact]
    public async Task A_cursor_holds_in_its_order_turned_round()
    {
        var page = await demo.Server.AskAsync("{ persons(first: 3) { nodes { id } pageInfo { endCursor } } }");
        var back = await demo.Server.AskAsync("query($cursor: String) { persons(first: 2, after: $cursor, order: LABEL_DESCENDING) { nodes { id } } }", new { cursor = page["persons.pageInfo.endCursor"] });
        Assert.Equal(page.Each("persons.nodes", "id").Take(2).Reverse(), back.Each("persons.nodes", "id"));
    }

    [Fact]
    public async Task An_empty_page_says_that_there_is_more()
    {
        var page = await demo.Server.AskAsync("{ persons(first: 0) { nodes { id } pageInfo { hasNextPage startCursor } } }");
        Assert.Empty(page.Each("persons.nodes", "id"));
        Assert.Equal("true", page["persons.pageInfo.hasNextPage"]);
        Assert.Null(page["persons.pageInfo.startCursor"]);
    }

    [Fact]
    public async Task A_window_between_two_cursors_is_cut_at_both()
    {
        var all = await demo.Server.AskAsync("{ persons(first: 10, order: LABEL_DESCENDING) { edges { cursor node { id } } } }");
        var cursors = all.Each("persons.edges", "cursor");
        var window = await demo.Server.AskAsync(
            "query($a: String, $b: String) { persons(first: 100, after: $a, before: $b, order: LABEL_DESCENDING) { nodes { id } } }", new { a = cursors[2], b = cursors[6] });
        Assert.Equal(all.Each("persons.edges", "node.id").Skip(3).Take(3), window.Each("persons.nodes", "id"));
    }

    [Theory]
    [InlineData("first: 101", "HC0051 @ persons")]
    [InlineData("last: 101", "HC0051 @ persons")]
    [InlineData("first: -1", "HC0079 @ persons")]
    [InlineData("first: 1, last: 1", "BAD_QUESTION @ persons")]
    [InlineData("after: \"\"", "BAD_CURSOR @ persons")]
    [InlineData("after: \"persons\"", "BAD_CURSOR @ persons")]
    [InlineData("before: \"%%%\"", "BAD_CURSOR @ persons")]
    [InlineData("filter: { teamUnit: \"team-unit:nowhere\" }", "NOT_FOUND @ persons")]
    [InlineData("filter: { teamUnit: \"account:fabrikam\" }", "WRONG_KIND @ persons")]
    public async Task A_page_that_cannot_be_is_refused_with_a_code(string arguments, string error)
    {
        var answer = await demo.Server.AskAsync($"{{ persons({arguments}) {{ nodes {{ id }} }} organization {{ revision }} }}");
        Assert.Equal([error], answer.Errors);
        Assert.Equal("1", answer["organization.revision"]);
    }

    [Fact]
    public async Task A_filter_refuses_101_ids()
    {
        var ids = Enumerable.Range(0, 101).Select(i => $"person:p{i}");
        var answer = await demo.Server.AskAsync("query($ids: [ID!]) { persons(filter: { ids: $ids }) { totalCount } }", new { ids });
        Assert.Equal(["BAD_QUESTION @ persons"], answer.Errors);
    }

    private List<string> Ids() => [.. demo.Organization.Every<Person>().Where(person => person.Valid.Contains(s_today)).Select(person => person.Id).Order(StringComparer.Ordinal)];
}
