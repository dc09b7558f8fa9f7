using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;
using OrgGraph.Core.Store;
using OrgGraph.Core.Tests;
using OrgGraph.Embedded;

namespace OrgGraph.Neo4j.Tests.Search;

/// <summary>A search finds what the embedded store finds, in the same order.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class SearchTests(Neo4jServer server)
{
    private static readonly IReadOnlyList<OrgRecord> s_records = [.. new Org()
        .With(new Person("person:ana", "Ana Lima", "ana.lima@example.com", null, null, null, Validity.Always), new Person("person:lima", "Bea Lopes", null, null, null, null, Validity.Always))
        .With(new Person("person:gone", "Lima Gone", null, null, null, null, Org.Valid(to: "2026-01-01")), new Account("account:lima-water", "Lima", "CUSTOMER", Validity.Always))
        .With(new Account("account:x", "Lima Water", "CUSTOMER", Validity.Always), new Account("account:y", "Water of Lima", "CUSTOMER", Validity.Always), new Product("product:X1", "Ω OHM +plus+ (x1)", Validity.Always))
        .With(new ExternalKey("account:y", "crm", "0017", Validity.Always), new ExternalKey("account:x", "erp", "0017x", Org.Valid(to: "2026-01-01")), new ExternalKey("account:x", "sap", "A \u00a0 b", Validity.Always))
        .With(new Product("product:long", "Long " + new string('w', 300), Validity.Always), new ExternalKey("product:long", "sap", new string('k', 400), Validity.Always))
        .Records()];

    public static IReadOnlyList<string> Texts { get; } =
    [
        "lima", "  WAT li ", "person:ana", "Ana.Lima@Example.com", "crm:0017", "0017", "example", "ima", "lima nowhere", "person", " - ", "", "l", "lima g", "erp:0017x", "water 0017", "crm water", "lima.",
        "product:X1", "PRODUCT:x1", "ω ohm +", "ω o", "sap:a \u00a0 B", "a b", "a ", new string('w', 300), new string('w', 301), new string('k', 400), "sap:" + new string('K', 400), new string('k', 300),
        "a* OR b", "\"lima", "+lima -water", "lima~2", "[a TO z]", "lima:water", "(lima", "\\", "lima\\", "lima && water || !x", "^lima/", "*:*", "?", "lima\0", "\0lima", "lima\nwater", "AND", "NOT lima", "\uD83D lima",
        string.Join(' ', Enumerable.Range(0, 3_000).Select(i => $"w{i}")), new string('x', 10_000), new string('(', 10_000) + "lima", string.Join(' ', Enumerable.Repeat("lima", 2_000)),
    ];

    [Neo4jFact]
    public async Task Finds_what_the_embedded_store_finds_whatever_the_text()
    {
        await using var neo4j = await server.StoreAsync(s_records);
        using var file = new EmbeddedFile();
        await file.Store.ImportAsync([.. s_records], "The organisation.", progress: null, CancellationToken.None);
        foreach (var text in Texts)
        {
            await CompareAsync(file.Store, neo4j, new NodeSearch(text, [], 10, Org.Today));
            await CompareAsync(file.Store, neo4j, new NodeSearch(text, [RecordKind.Of<Person>(), RecordKind.Of<Product>()], 2, new DateOnly(2025, 12, 31)));
        }
    }

    [Neo4jFact]
    public async Task Finds_the_best_of_many_as_the_embedded_store_does()
    {
        // So many that they are not tried one by one: those of each class are met in the order of their labels.
        IEnumerable<OrgRecord> persons = Enumerable.Range(0, 4_000).Select(i => new Person($"person:p{i}", $"{(i % 3 == 0 ? "Abe" : "Zoe")} {(i % 5 == 0 ? "Baker" : "Miller")} {i % 700}", $"{i}@contoso.example", null, null, null, Validity.Always));
        List<OrgRecord> records = [.. persons, .. Enumerable.Range(0, 2_000).Select(i => new ExternalKey($"person:p{i * 2}", "hr", $"E{i}", Validity.Always)), .. new Org().Position("abe").Position("contoso lead").Position("contoso").Records()];
        await using var neo4j = await server.StoreAsync(records);
        using var file = new EmbeddedFile();
        await file.Store.ImportAsync(records, "The organisation.", progress: null, CancellationToken.None);
        foreach (var text in new[] { "a", "b", "abe", "contoso", "hr", "p", "p1", "miller", "zoe m", "hr e", "hr baker", "example abe", "1", "contoso e1", "e", "abe baker", "baker abe 5" })
        {
            await CompareAsync(file.Store, neo4j, new NodeSearch(text, [], 20, Org.Today));
            await CompareAsync(file.Store, neo4j, new NodeSearch(text, [RecordKind.Of<Position>()], 100, Org.Today));
        }
    }

    [Neo4jFact]
    public async Task What_a_node_was_called_finds_it_in_the_revisions_in_which_it_was()
    {
        await using var store = await server.StoreAsync(new Org().With(new Product("product:a", "Old name", Validity.Always), new ExternalKey("product:a", "crm", "7", Validity.Always)).Records());
        var before = await store.OpenAsync(default);
        await store.Import(new Org().With(new Product("product:a", "New name", Validity.Always)), "Called otherwise.");
        var after = await store.OpenAsync(default);

        Assert.Equal([["product:a"], [], ["product:a"], []], new[] { await FindAsync(before, "old"), await FindAsync(before, "new"), await FindAsync(before, "crm:7"), await FindAsync(before, "name 8") });
        Assert.Equal([[], ["product:a"], [], ["product:a"]], new[] { await FindAsync(after, "old"), await FindAsync(after, "new"), await FindAsync(after, "crm:7"), await FindAsync(after, "name") });
    }

    private static async Task CompareAsync(EmbeddedStore expected, Neo4jStore actual, NodeSearch search)
        => Assert.Equal(await AnswerAsync(expected, search), await AnswerAsync(actual, search));

    private static async Task<IEnumerable<string>> AnswerAsync(IOrganizationStore store, NodeSearch search)
        => (await (await store.OpenAsync(default)).SearchAsync(search, default)).Select(hit => $"'{search.Text}' finds {hit.Node} {hit.Match}").Prepend(search.Text);

    private static async Task<string[]> FindAsync(IOrganizationReader reader, string text)
        => [.. (await reader.SearchAsync(new NodeSearch(text, [], 10, Org.Today), default)).Select(hit => hit.Node.Id)];
}
