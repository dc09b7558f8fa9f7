using OrgGraph.Core.Graph;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;
using OrgGraph.Core.Store;
using OrgGraph.Core.Tests;

namespace OrgGraph.Neo4j.Tests.Lists;

/// <summary>A list is what the embedded store says it is: every filter, every order, page by page in both directions.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class ListTests(Neo4jServer server)
{
    private static readonly ListOrder[] s_orders = [new(ListOrderField.Label), new(ListOrderField.Label, Descending: true), new(ListOrderField.Id), new(ListOrderField.Id, Descending: true)];

    [Neo4jFact]
    public async Task Lists_are_those_of_the_embedded_store()
    {
        await using var neo4j = await server.StoreAsync(ListedOrganization.Records);
        using var file = new EmbeddedFile();
        await file.Store.ImportAsync([.. ListedOrganization.Records], "The organisation.", progress: null, CancellationToken.None);
        var (expected, actual) = (await file.Store.OpenAsync(default), await neo4j.OpenAsync(default));

        foreach (var order in s_orders)
        {
            await ForwardsAsync(expected, actual, new NodeList<Person>(new PersonFilter(), order, new PageRequest(2), Org.Today));
            await BackwardsAsync(expected, actual, new NodeList<Person>(new PersonFilter { TeamUnit = "team-unit:emea" }, order, new PageRequest(null, Last: 2), Org.Today));
        }
        await CompareAsync(expected, actual, ListedOrganization.Persons);
        await CompareAsync(expected, actual, ListedOrganization.Positions);
        await CompareAsync(expected, actual, ListedOrganization.TeamUnits);
        await CompareAsync(expected, actual, ListedOrganization.Accounts);
        await CompareAsync(expected, actual, ListedOrganization.Partners);
        await CompareAsync(expected, actual, ListedOrganization.Decisions);
        await CompareAsync(expected, actual, [new LabelFilter<Territory>(), new LabelFilter<Territory> { LabelContains = "EU" }, new LabelFilter<Territory> { Ids = ["territory:france"] }]);
    }

    [Neo4jFact]
    public async Task A_page_is_of_the_revision_of_its_reader()
    {
        await using var store = await server.StoreAsync(new Org().Person("ana").Person("ben").Records());
        var before = await store.OpenAsync(default);
        await store.Import(new Org().Person("ana").With(new Person("person:ben", "Zoe", null, null, null, null, Validity.Always)).Person("cem"), "Ben is called Zoe.");

        Assert.Equal(["person:ana", "person:ben"], await IdsAsync(before));
        Assert.Equal(["person:ana", "person:cem", "person:ben"], await IdsAsync(await store.OpenAsync(default)));
    }

    /// <summary>Each filter in one of the orders, on two days. The server plans every statement anew: not in all of them.</summary>
    private static async Task CompareAsync<T>(IOrganizationReader expected, IOrganizationReader actual, IReadOnlyList<NodeFilter<T>> filters) where T : Node
    {
        foreach (var (i, filter) in filters.Index())
        {
            var list = new NodeList<T>(filter, s_orders[i % s_orders.Length], new PageRequest(50, WithTotal: true), Org.Today);
            await CompareAsync(expected, actual, list);
            await CompareAsync(expected, actual, list with { AsOf = ListedOrganization.Earlier });
        }
    }

    private static async Task ForwardsAsync<T>(IOrganizationReader expected, IOrganizationReader actual, NodeList<T> list) where T : Node
    {
        while (await CompareAsync(expected, actual, list) is { HasNext: true } page)
            list = list with { Page = list.Page with { After = Cursor.Of(page.Items[^1], list.Order) } };
    }

    private static async Task BackwardsAsync<T>(IOrganizationReader expected, IOrganizationReader actual, NodeList<T> list) where T : Node
    {
        while (await CompareAsync(expected, actual, list) is { HasPrevious: true } page)
            list = list with { Page = list.Page with { Before = Cursor.Of(page.Items[0], list.Order) } };
    }

    private static async Task<Page<T>?> CompareAsync<T>(IOrganizationReader expected, IOrganizationReader actual, NodeList<T> list) where T : Node
    {
        var (wanted, page) = await AnswerAsync(expected, list);
        var (found, _) = await AnswerAsync(actual, list);
        Assert.Equal(wanted, found);
        return page;
    }

    private static async Task<(string Text, Page<T>? Page)> AnswerAsync<T>(IOrganizationReader reader, NodeList<T> list) where T : Node
    {
        try
        {
            var page = await reader.ListAsync(list, CancellationToken.None);
            return ($"{list} {string.Join(' ', page.Items)} {page.HasPrevious} {page.HasNext} {page.Total}", page);
        }
        catch (OrganizationException e)
        {
            return ($"{list} {e.Code} {e.Message} {e.Id}", null);
        }
    }

    private static async Task<IEnumerable<string>> IdsAsync(IOrganizationReader reader)
        => (await reader.ListAsync(new NodeList<Person>(new PersonFilter(), new ListOrder(ListOrderField.Label), new PageRequest(10), Org.Today), CancellationToken.None)).Items.Select(person => person.Id);
}
