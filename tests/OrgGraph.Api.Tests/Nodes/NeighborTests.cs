namespace OrgGraph.Api.Tests.Nodes;

/// <summary>What lies around a node can be followed from both ends.</summary>
[Collection(DemoCollection.Name)]
public sealed class NeighborTests(DemoApi demo)
{
    [Theory]
    // Tree, seats and lines.
    [InlineData("account(id: \"account:fabrikam-stuttgart\") { v: parent { id } }", "account:fabrikam-automotive-eu")]
    [InlineData("account(id: \"account:fabrikam-india\") { v: children { id } }", "account:fabrikam-pune")]
    [InlineData("teamUnit(id: \"team-unit:atu-west\") { v: parent { id } }", "team-unit:epg")]
    [InlineData("teamUnit(id: \"team-unit:atu-west\") { v: children { id } }", "team-unit:atu-west-financial team-unit:atu-west-public team-unit:atu-west-retail team-unit:atu-west-latam")]
    [InlineData("position(id: \"position:sm-west-retail\") { v: manager { id } }", "position:atu-west-lead")]
    [InlineData("position(id: \"position:atu-west-lead\") { v: teamUnit { id } }", "team-unit:atu-west")]
    [InlineData("position(id: \"position:atu-west-lead\") { v: role }", "ATU_LEAD")]
    [InlineData("teamUnit(id: \"team-unit:atu-west\") { v: positions(role: \"ATU_LEAD\") { id } }", "position:atu-west-lead")]
    [InlineData("teamUnit(id: \"team-unit:atu-west\") { v: lead { id } }", "position:atu-west-lead")]
    [InlineData("teamUnit(id: \"team-unit:atu-west-retail\") { v: deputies { position { id } } }", "position:ae-west-retail-1 position:ae-west-retail-2")]
    [InlineData("position(id: \"position:ae-west-retail-1\") { v: leads { teamUnit { id } } }", "team-unit:atu-west-retail")]
    // People in seats.
    [InlineData("position(id: \"position:atu-west-lead\") { v: holders { person { id } } }", "person:stellan-moreau")]
    [InlineData("person(id: \"person:stellan-moreau\") { v: holdings { position { id } } }", "position:atu-west-lead")]
    [InlineData("position(id: \"position:ae-woodgrove\") { v: isVacant }", "true")]
    [InlineData("position(id: \"position:ae-woodgrove\") { v: holders { id } }", "")]
    [InlineData("position(id: \"position:ae-woodgrove\") { v: holders(when: ALL) { person { id } } }", "person:noemie-tremblay-cloutier")]
    [InlineData("person(id: \"person:renan-albuquerque\") { v: standIn { id } }", "person:owen-macisaac")]
    [InlineData("person(id: \"person:renan-albuquerque\") { v: isAway }", "true")]
    [InlineData("person(id: \"person:renan-albuquerque\") { v: absences { standIn { id } } }", "person:owen-macisaac")]
    [InlineData("person(id: \"person:emeka-sandoval\") { v: isAway }", "false")]
    [InlineData("person(id: \"person:emeka-sandoval\") { v: workingCalendar { id } }", "working-calendar:us-east")]
    [InlineData("person(id: \"person:shira-goldenblatt\") { v: delegations { decision { id } } }", "decision:deal-size decision:discount decision:hiring")]
    // What accounts are cut by, who works on them, what they bought.
    [InlineData("account(id: \"account:fabrikam\") { v: territories { id } }", "territory:germany")]
    [InlineData("account(id: \"account:fabrikam\") { v: verticals { id } }", "vertical:manufacturing")]
    [InlineData("account(id: \"account:fabrikam\") { v: segments { id } }", "segment:strategic")]
    [InlineData("account(id: \"account:woodgrove\") { v: assignments { owner { id } } }", "position:sp-security-americas position:ae-woodgrove")]
    [InlineData("position(id: \"position:ae-woodgrove\") { v: owns { thing { id } } }", "account:woodgrove")]
    [InlineData("partner(id: \"partner:first-up\") { v: assignments { owner { id } } }", "position:pam-integrators-americas")]
    [InlineData("account(id: \"account:lamna\") { v: entitlements { product { id } } }", "product:lakehouse")]
    [InlineData("account(id: \"account:northwind\") { v: overrides { id } }", "handoff-rule:won-with-partner")]
    [InlineData("account(id: \"account:northwind\") { v: excludes { id } }", "handoff-rule:expansion-data-ai")]
    [InlineData("account(id: \"account:fabrikam\") { v: externalKeys { key } }", "A-10010 C0000417")]
    [InlineData("teamUnit(id: \"team-unit:csu-fabrikam\") { v: owns { thing { id } } }", "account:fabrikam")]
    [InlineData("teamUnit(id: \"team-unit:csu-fabrikam\") { v: accounts { id } }", "account:fabrikam")]
    // The business rhythm.
    [InlineData("position(id: \"position:cro\") { v: chairs { id } }", "forum:quarterly-business-review forum:forecast-call")]
    [InlineData("node(id: \"forum:forecast-call\") { ... on Forum { v: chairedBy { id } } }", "position:cro")]
    [InlineData("node(id: \"forum:forecast-call\") { ... on Forum { v: teamUnits { id } } }", "team-unit:epg")]
    [InlineData("node(id: \"handoff-rule:proposal-data-ai\") { ... on HandoffRule { v: solutionArea { id } } }", "solution-area:data-ai")]
    [InlineData("node(id: \"handoff-rule:won-to-delivery\") { ... on HandoffRule { v: solutionArea { id } } }", null)]
    [InlineData("node(id: \"territory:germany\") { ... on Territory { v: parent { parent { id } } } }", "territory:emea")]
    // Questions asked at a node.
    [InlineData("account(id: \"account:fabrikam-stuttgart\") { v: owner { owner { position { id } } } }", "position:ae-fabrikam")]
    [InlineData("account(id: \"account:fabrikam-stuttgart\") { v: team { enterprise { id } } }", "account:fabrikam")]
    [InlineData("partner(id: \"partner:first-up\") { v: owner { owner { position { id } } } }", "position:pam-integrators-americas")]
    [InlineData("position(id: \"position:cro\") { v: escalationPath { outcome } }", "REACHED_TOP")]
    [InlineData("person(id: \"person:stellan-moreau\") { v: escalationPath(maxSteps: 2) { outcome } }", "LIMIT")]
    [InlineData("teamUnit(id: \"team-unit:atu-west\") { v: escalationPath { steps { position { id } } } }", "position:atu-west-lead position:epg-lead position:cro position:ceo")]
    [InlineData("account(id: \"account:fabrikam\") { v: whoDecides(decision: \"decision:discount\", amount: { value: 1, unit: \"EUR\" }) { status } }", "UNIT_MISMATCH")]
    [InlineData("account(id: \"account:northwind\") { v: handoff(stage: \"WON\") { rule { id } } }", "handoff-rule:won-with-partner")]
    public async Task A_field_brings_what_lies_there(string field, string? expected)
    {
        var answer = await demo.Server.AskAsync($"{{ it: {field} }}");
        Assert.Empty(answer.Errors);
        Assert.Equal(expected, Leaves(answer.Data.GetProperty("it").GetProperty("v")));
        var strict = await demo.StrictServer.AskAsync($"{{ it: {field} }}");
        Assert.Equal(answer.Body.GetRawText(), strict.Body.GetRawText());
    }

    [Fact]
    public async Task Dotted_lines_are_seen_from_both_ends()
    {
        var up = await demo.StrictServer.AskAsync("{ position(id: \"position:ae-fabrikam\") { dottedLinesUp { id purpose position { id } leader { id } } } }");
        Assert.Equal("position:industry-manufacturing", up["position.dottedLinesUp.0.leader.id"]);
        var down = await demo.Server.AskAsync("{ position(id: \"position:industry-manufacturing\") { dottedLinesDown { id position { id } } } }");
        Assert.Contains(up["position.dottedLinesUp.0.id"], down.Each("position.dottedLinesDown", "id"));
    }

    [Fact]
    public async Task Rights_are_seen_from_both_ends()
    {
        var decision = await demo.StrictServer.AskAsync("{ decision(id: \"decision:discount\") { rights { id verb limit position { id } role scope { id } } } }");
        Assert.Empty(decision.Errors);
        var position = await demo.Server.AskAsync("{ position(id: \"position:epg-lead\") { rights { id decision { id } verb limit } } }");
        var own = Assert.Single(position.Each("position.rights", "id"), id => id!.Contains("decision:discount", StringComparison.Ordinal));
        Assert.Contains(own, decision.Each("decision.rights", "id"));
    }

    [Fact]
    public async Task Partners_and_accounts_are_seen_from_both_ends()
    {
        var account = await demo.Server.AskAsync("{ account(id: \"account:northwind\") { partners { id partner { id } } } }");
        Assert.Contains("partner:first-up", account.Each("account.partners", "partner.id"));
        var partner = await demo.Server.AskAsync("{ partner(id: \"partner:first-up\") { accounts { account { id } } } }");
        Assert.Contains("account:northwind", partner.Each("partner.accounts", "account.id"));
    }

    [Fact]
    public async Task A_forum_is_attended_by_its_roles_in_its_units()
    {
        var answer = await demo.StrictServer.AskAsync("{ node(id: \"forum:west-pipeline\") { ... on Forum { attendees { id role } } } }");
        Assert.NotEmpty(answer.Each("node.attendees", "id"));
        Assert.All(answer.Each("node.attendees", "role"), role => Assert.Contains(role, new[] { "SALES_MANAGER", "BUSINESS_MANAGER" }));
    }

    [Fact]
    public async Task A_tree_lists_every_unit_below_and_says_when_it_was_cut()
    {
        var whole = await demo.StrictServer.AskAsync("{ teamUnit(id: \"team-unit:contoso\") { tree { depth isComplete units { depth parentId teamUnit { id } } } } }");
        Assert.Equal("true", whole["teamUnit.tree.isComplete"]);
        Assert.Equal("team-unit:contoso", whole["teamUnit.tree.units.0.teamUnit.id"]);
        Assert.Null(whole["teamUnit.tree.units.0.parentId"]);
        var ids = whole.Each("teamUnit.tree.units", "teamUnit.id");
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(whole.Each("teamUnit.tree.units", "parentId").Skip(1), parent => Assert.Contains(parent, ids));
        var cut = await demo.Server.AskAsync("{ teamUnit(id: \"team-unit:contoso\") { tree(maxDepth: 1) { depth isComplete units { depth } } } }");
        Assert.Equal(("1", "false"), (cut["teamUnit.tree.depth"], cut["teamUnit.tree.isComplete"]));
        Assert.Equal(whole.Each("teamUnit.tree.units", "depth").Count(depth => depth is "0" or "1"), cut.Each("teamUnit.tree.units", "depth").Count);
        var leaf = await demo.Server.AskAsync("{ teamUnit(id: \"team-unit:csu-fabrikam\") { tree(maxDepth: 0) { isComplete } } }");
        Assert.Equal("true", leaf["teamUnit.tree.isComplete"]);
        var deep = await demo.Server.AskAsync("{ teamUnit(id: \"team-unit:contoso\") { tree(maxDepth: 11) { depth } } }");
        Assert.Equal(["BAD_QUESTION @ teamUnit.tree"], deep.Errors);
    }

    /// <summary>The leaves below a value, in order, with spaces between; JSON null is null.</summary>
    private static string? Leaves(System.Text.Json.JsonElement value) => value.ValueKind switch
    {
        System.Text.Json.JsonValueKind.Null => null,
        System.Text.Json.JsonValueKind.Array => string.Join(' ', value.EnumerateArray().Select(Leaves)),
        System.Text.Json.JsonValueKind.Object => string.Join(' ', value.EnumerateObject().Select(member => Leaves(member.Value))),
        System.Text.Json.JsonValueKind.String => value.GetString(),
        _ => value.GetRawText(),
    };
}
