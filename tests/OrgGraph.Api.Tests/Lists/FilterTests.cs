namespace OrgGraph.Api.Tests.Lists;

[Collection(DemoCollection.Name)]
public sealed class FilterTests(DemoApi demo)
{
    [Theory]
    [InlineData("accounts(filter: { kinds: [\"REGION\"], parent: \"account:fabrikam\", labelContains: \"AMERICA\" })", "account:fabrikam-latin-america account:fabrikam-north-america")]
    [InlineData("accounts(filter: { ids: [\"crm:A-10010\", \"account:nothing\"] })", "account:fabrikam")]
    [InlineData("accounts(filter: { ids: [\"account:fine-art\"] }, asOf: \"2027-01-01\")", "")]
    [InlineData("accounts(filter: { assignedTo: \"position:ae-woodgrove\" })", "account:woodgrove")]
    [InlineData("positions(filter: { role: \"ATU_LEAD\" })", "position:atu-central-lead position:atu-east-lead position:atu-west-lead")]
    [InlineData("positions(filter: { top: true })", "position:ceo")]
    [InlineData("positions(filter: { isVacant: true, labelContains: \"woodgrove\" })", "position:ae-woodgrove")]
    [InlineData("teamUnits(filter: { isRoot: true })", "team-unit:contoso team-unit:foundation")]
    [InlineData("teamUnits(filter: { kinds: [\"ATU\"], parent: \"team-unit:epg\" }, order: ID_DESCENDING)", "team-unit:atu-west team-unit:atu-east team-unit:atu-central")]
    [InlineData("partners(filter: { ids: [\"prm:P-501\"] })", "partner:first-up")]
    [InlineData("decisions(filter: { unit: \"COUNT\" }, order: ID)", "decision:hiring decision:payment-terms")]
    [InlineData("decisions(filter: { categories: [\"PRICING\"] }, order: ID)", "decision:deal-size decision:discount")]
    [InlineData("persons(filter: { email: \"Emeka.Sandoval@contoso.example\", isAway: false, hasPosition: true })", "person:emeka-sandoval")]
    public async Task A_filter_narrows_the_list(string field, string ids)
    {
        var answer = await demo.Server.AskAsync($"{{ list: {field} {{ nodes {{ id }} totalCount }} }}");
        Assert.Empty(answer.Errors);
        Assert.Equal(ids, string.Join(' ', answer.Each("list.nodes", "id")));
        Assert.Equal($"{answer.Each("list.nodes", "id").Count}", answer["list.totalCount"]);
    }
}
