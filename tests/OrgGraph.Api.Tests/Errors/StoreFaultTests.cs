using OrgGraph.Core.Store;

namespace OrgGraph.Api.Tests.Errors;

/// <summary>What callers see when the server itself is at fault: a code, and nothing of its inside.</summary>
[Collection(DemoCollection.Name)]
public sealed class StoreFaultTests(DemoApi demo)
{
    private const string Everything = "{ organization { revision } owner(of: \"account:fabrikam\") { status } persons { nodes { id } } search(text: \"a\") { match } node(id: \"position:ceo\") { id } }";

    [Fact]
    public async Task A_store_that_cannot_be_opened_is_an_error_of_every_field_that_reads()
    {
        await using var server = await ApiServer.StartAsync(new WatchedStore(demo.Store) { OnOpen = new OrganizationStoreException("STORE_UNAVAILABLE", "secret-host is down.") });
        var answer = await server.AskAsync(Everything.Replace("organization { revision }", "", StringComparison.Ordinal));
        Assert.Equal(["STORE_UNAVAILABLE @ node", "STORE_UNAVAILABLE @ owner", "STORE_UNAVAILABLE @ persons", "STORE_UNAVAILABLE @ search"], answer.Errors);
        Assert.DoesNotContain("secret", answer.Body.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unexpected_fault_says_nothing_of_its_cause_and_the_log_has_it()
    {
        var cause = new InvalidOperationException("secret detail");
        var log = new KeptLog();
        await using var server = await ApiServer.StartAsync(new WatchedStore(demo.Store) { OnRead = cause }, log: log);
        var answer = await server.AskAsync(Everything);
        Assert.Equal(["INTERNAL_ERROR @ node", "INTERNAL_ERROR @ owner", "INTERNAL_ERROR @ persons", "INTERNAL_ERROR @ search"], answer.Errors);
        Assert.DoesNotContain("secret", answer.Body.GetRawText(), StringComparison.Ordinal);
        Assert.Equal("1", answer["organization.revision"]);
        Assert.Contains(cause, log.Exceptions);
    }

    [Fact]
    public async Task A_subscription_that_cannot_be_opened_says_nothing_of_its_cause_and_the_log_has_it()
    {
        var cause = new InvalidOperationException("secret detail");
        var log = new KeptLog();
        await using var server = await ApiServer.StartAsync(new WatchedStore(demo.Store) { OnWatch = cause }, log: log);
        var answer = await server.SendAsync(new { query = "subscription { organizationChanged { revision } }" }, "Accept", "*/*");
        Assert.Equal(["INTERNAL_ERROR @ organizationChanged"], answer.Errors);
        Assert.DoesNotContain("secret", answer.Body.GetRawText(), StringComparison.Ordinal);
        Assert.Contains(cause, log.Exceptions);
    }

    [Fact]
    public async Task A_request_opens_one_reader_however_much_it_asks()
    {
        var store = new WatchedStore(demo.Store);
        await using var server = await ApiServer.StartAsync(store);
        Assert.Empty((await server.AskAsync(Everything)).Errors);
        Assert.Equal(1, store.Opened);
    }

    [Fact]
    public async Task A_level_of_a_query_is_one_round_trip()
    {
        var store = new WatchedStore(demo.Store);
        await using var server = await ApiServer.StartAsync(store);
        var answer = await server.AskAsync("""
            { nodes(ids: ["account:fabrikam", "account:northwind", "account:woodgrove"]) {
                ... on Account { parent { id } children { id } territories { id } assignments { id } entitlements { id } externalKeys { id } } } }
            """);
        Assert.Empty(answer.Errors);
        Assert.Equal(2, store.Slices);
    }

    [Fact]
    public async Task Questions_side_by_side_share_a_round_trip()
    {
        var store = new WatchedStore(demo.Store);
        await using var server = await ApiServer.StartAsync(store);
        var answer = await server.AskAsync("""
            { a: owner(of: "account:fabrikam") { status } b: owner(of: "account:northwind", asOf: "2027-01-01") { status } c: owners(questions: [{ of: "account:woodgrove" }]) { status } }
            """);
        Assert.Empty(answer.Errors);
        Assert.Equal(1, store.Slices);
    }
}
