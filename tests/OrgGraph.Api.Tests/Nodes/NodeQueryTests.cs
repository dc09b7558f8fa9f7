namespace OrgGraph.Api.Tests.Nodes;

[Collection(DemoCollection.Name)]
public sealed class NodeQueryTests(DemoApi demo)
{
    [Theory]
    [InlineData("person(id: \"hr:E20008\")", "person:emeka-sandoval")]
    [InlineData("position(id: \"position:ceo\")", "position:ceo")]
    [InlineData("teamUnit(id: \"team-unit:epg\")", "team-unit:epg")]
    [InlineData("account(id: \"crm:A-10010\")", "account:fabrikam")]
    [InlineData("partner(id: \"prm:P-501\")", "partner:first-up")]
    [InlineData("decision(id: \"decision:discount\")", "decision:discount")]
    [InlineData("node(id: \"erp:C0000417\")", "account:fabrikam")]
    [InlineData("node(id: \"territory:emea\")", "territory:emea")]
    [InlineData("node(id: \"working-calendar:us\")", "working-calendar:us")]
    public async Task A_node_is_found_by_id_or_external_key(string field, string id)
        => Assert.Equal(id, (await demo.StrictServer.AskAsync($"{{ it: {field} {{ id label validFrom validTo asOf }} }}"))["it.id"]);

    [Theory]
    [InlineData("person(id: \"person:nobody\")", "NOT_FOUND")]
    [InlineData("person(id: \"nowhere:1\")", "NOT_FOUND")]
    [InlineData("person(id: \"account:fabrikam\")", "WRONG_KIND")]
    [InlineData("person(id: \" \")", "BAD_QUESTION")]
    [InlineData("account(id: \"account:fine-art\", asOf: \"2027-01-01\")", "NOT_IN_FORCE")]
    [InlineData("node(id: \"reports-to:position:cro>position:ceo\")", "NOT_FOUND")]
    public async Task A_node_that_is_not_there_is_null_with_a_code(string field, string code)
    {
        var answer = await demo.StrictServer.AskAsync($"{{ it: {field} {{ id }} other: node(id: \"position:ceo\") {{ id }} }}");
        Assert.Equal([$"{code} @ it"], answer.Errors);
        Assert.Null(answer["it"]);
        Assert.Equal("position:ceo", answer["other.id"]);
    }

    [Fact]
    public async Task Nodes_come_in_the_order_of_their_ids_and_each_missing_one_has_its_own_error()
    {
        var answer = await demo.Server.AskAsync("{ nodes(ids: [\"account:fabrikam\", \"account:nothing\", \"hr:E20008\", \"\"]) { __typename id } }");
        Assert.Equal(["BAD_QUESTION @ nodes.3", "NOT_FOUND @ nodes.1"], answer.Errors);
        Assert.Equal("Account", answer["nodes.0.__typename"]);
        Assert.Null(answer["nodes.1"]);
        Assert.Equal("person:emeka-sandoval", answer["nodes.2.id"]);
    }

    [Fact]
    public async Task Two_days_stand_side_by_side_in_one_request()
    {
        var answer = await demo.Server.AskAsync("""
            { now: account(id: "account:lamna", asOf: "2027-06-30") { asOf owner { asOf owner { position { id asOf } } } }
              then: account(id: "account:lamna", asOf: "2027-07-01") { asOf owner { asOf owner { position { id asOf } } } } }
            """);
        Assert.Empty(answer.Errors);
        Assert.Equal("position:ae-proseware", answer["now.owner.owner.position.id"]);
        Assert.NotEqual("position:ae-proseware", answer["then.owner.owner.position.id"]);
        Assert.Equal("2027-06-30", answer["now.owner.owner.position.asOf"]);
        Assert.Equal("2027-07-01", answer["then.owner.owner.position.asOf"]);
    }

    [Theory]
    [InlineData("fabr eu", "account:fabrikam-automotive-eu account:fabrikam-europe")]
    [InlineData("crm:A-10010", "account:fabrikam")]
    [InlineData("...", "")]
    public async Task Search_finds_nodes_by_the_beginnings_of_their_words(string text, string ids)
    {
        var answer = await demo.Server.AskAsync("query($text: String!) { search(text: $text, kinds: [ACCOUNT, PERSON]) { node { id } match } }", new { text });
        Assert.Empty(answer.Errors);
        Assert.Equal(ids, string.Join(' ', answer.Each("search", "node.id")));
    }

    [Theory]
    [InlineData("text: \"\"")]
    [InlineData("text: \"a\", first: 0")]
    [InlineData("text: \"a\", first: 101")]
    public async Task A_search_that_cannot_be_is_refused(string arguments)
        => Assert.Equal(["BAD_QUESTION @ search"], (await demo.Server.AskAsync($"{{ search({arguments}) {{ match }} }}")).Errors);
}
