using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;
using OrgGraph.Core.Tests;
using OrgGraph.Embedded.Search;

namespace OrgGraph.Embedded.Tests.Search;

public sealed class SearchTests
{
    private static readonly SearchIndex s_index = new(new Org().With(
        new Person("person:ana", "Ana Lima", "ana.lima@example.com", null, null, null, Validity.Always),
        new Person("person:lima", "Bea Lopes", null, null, null, null, Validity.Always),
        new Person("person:gone", "Lima Gone", null, null, null, null, Org.Valid(to: "2026-01-01")),
        new Account("account:lima-water", "Lima", "CUSTOMER", Validity.Always),
        new Account("account:x", "Lima Water", "CUSTOMER", Validity.Always),
        new Product("product:X1", "Pipe", Validity.Always), new Product("product:--", "Pump", Validity.Always),
        new Account("account:y", "Water of Lima", "CUSTOMER", Validity.Always),
        new ExternalKey("account:y", "crm", "0017", Validity.Always),
        new ExternalKey("account:x", "erp", "0017x", Org.Valid(to: "2026-01-01"))).Build());

    [Theory]
    [InlineData("lima", "account:lima-water Label", "account:x LabelStart", "person:ana LabelWords", "account:y LabelWords", "person:lima Words")]
    [InlineData("  WAT li ", "account:x LabelWords", "account:y LabelWords", "account:lima-water Words")]
    [InlineData("person:ana", "person:ana Key")]
    [InlineData("product:X1", "product:X1 Key")]
    [InlineData("product:--", "product:-- Key")]
    [InlineData("Ana.Lima@Example.com", "person:ana Key")]
    [InlineData("crm:0017", "account:y Key")]
    [InlineData("0017", "account:y Key")]
    [InlineData("example", "person:ana Words")]
    [InlineData("ima")]
    [InlineData("lima nowhere")]
    [InlineData("person")]
    [InlineData(" - ")]
    public void Finds_the_best_first(string text, params string[] expected)
        => Assert.Equal(expected, Find(text));

    [Fact]
    public void Looks_among_the_kinds_asked_for_only()
        => Assert.Equal(["person:ana LabelWords", "person:lima Words"], Find("lima", kinds: [RecordKind.Of<Person>()]));

    [Fact]
    public void Gives_no_more_than_asked_for()
        => Assert.Equal(["account:lima-water Label", "account:x LabelStart"], Find("lima", first: 2));

    [Fact]
    public void Sees_nodes_and_keys_as_of_the_day()
    {
        Assert.Equal(["person:gone LabelStart"], Find("lima g", asOf: new DateOnly(2025, 12, 31)));
        Assert.Equal(["account:x Key"], Find("erp:0017x", asOf: new DateOnly(2025, 12, 31)));
        Assert.Empty(Find("erp:0017x"));
    }

    private static IEnumerable<string> Find(string text, int first = 10, DateOnly? asOf = null, params RecordKind[] kinds)
        => s_index.Find(new NodeSearch(text, kinds, first, asOf ?? Org.Today)).Select(hit => $"{hit.Node.Id} {hit.Match}");
}
