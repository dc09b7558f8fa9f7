using OrgGraph.Core.Model;
using OrgGraph.Core.Store;
using OrgGraph.Core.Tests;

namespace OrgGraph.Neo4j.Tests.Nodes;

[Collection(Neo4jCollection.Name)]
public sealed class NodesTests(Neo4jServer server)
{
    [Neo4jFact]
    public async Task Nodes_come_with_their_relationships_of_the_wanted_kinds_whatever_their_dates_and_what_lies_at_the_other_ends()
    {
        await using var store = await server.StoreAsync(new Org()
            .Seat("lead", "west", holder: "ana", manager: "head").Holds("ben", "lead", to: "2020-01-01")
            .Owns("position:lead", "account:fabrikam").Owns("team-unit:west", "account:fabrikam").Records());

        Assert.Equal(
            [
                "account:fabrikam", "holds:person:ana>position:lead", "holds:person:ben>position:lead", "owns:position:lead>account:fabrikam>ACCOUNT_EXECUTIVE",
                "person:ana", "person:ben", "position:lead",
            ],
            await SliceAsync(store, ["position:lead"], RecordKind.Of<Holds>(), RecordKind.Of<Owns>()));
    }

    [Neo4jFact]
    public async Task Nodes_are_asked_for_by_their_names_in_other_systems_too()
    {
        await using var store = await server.StoreAsync(new Org().With(new ExternalKey("position:lead", "crm", "17", Validity.Always)).Records());

        Assert.Equal(["external-key:position:lead>crm>17", "position:lead"], await SliceAsync(store, ["crm:17", "crm:18", "person:nobody"]));
    }

    [Neo4jFact]
    public async Task Units_are_followed_to_those_who_lead_them_and_back()
    {
        await using var store = await server.StoreAsync(new Org().Leads("head", "west").Leads("second", "west", deputy: 1).Records());

        string[] all = ["leads:position:head>team-unit:west", "leads:position:second>team-unit:west", "position:head", "position:second", "team-unit:west"];
        Assert.Equal(all, await SliceAsync(store, ["team-unit:west"], RecordKind.Of<Leads>()));
        Assert.Equal(all.Where(id => !id.Contains("second", StringComparison.Ordinal)), await SliceAsync(store, ["position:head"], RecordKind.Of<Leads>()));
    }

    private static async Task<IEnumerable<string>> SliceAsync(Neo4jStore store, IReadOnlyList<string> ids, params RecordKind[] edges)
    {
        var slice = await (await store.OpenAsync(default)).SliceAsync(new NodesSlice(ids, edges), default);
        return RecordKind.Every.SelectMany(slice.OfKind).Select(record => record.Id).Order(StringComparer.Ordinal);
    }
}
