using System.Globalization;
using System.Text;

namespace OrgGraph.Api.Tests.Neo4j;

/// <summary>What questions cost in Neo4j, seen on the wire: the table in docs/neo4j.md is what these tests measure.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class CostTests(Neo4jServer neo4j) : IAsyncLifetime
{
    private RelayedDemo? _demo;

    private RelayedDemo Demo => _demo!;

    public async Task InitializeAsync()
    {
        if (Neo4jServer.Missing == null)
            _demo = await RelayedDemo.StartAsync(neo4j);
    }

    public async Task DisposeAsync()
    {
        if (_demo != null)
            await _demo.DisposeAsync();
    }

    /// <summary>The rows of the table, and for each the requests that it is about.</summary>
    private static IEnumerable<(string What, IEnumerable<string> Queries)> Rows()
    {
        yield return ("`organization`: the current revision", ["{ organization { revision importedAt summary } }"]);
        yield return ("each other root field", Questions.Fields.Select(field => $"{{ {field.Key}{field.Value} }}"));
        yield return ("a batch of 50 questions in one field", [
            Batch("owners", "of: \"account:fabrikam-pune\""),
            Batch("accountTeams", "account: \"account:fabrikam\""),
            Batch("escalationPaths", "from: \"account:woodgrove\""),
            Batch("whoDecidesEach", "decision: \"decision:discount\", about: \"account:fabrikam\""),
            Batch("handoffs", "of: \"account:northwind\", stage: \"WON\""),
            Batch("reportingPaths", "from: \"position:ae-northwind\", to: \"position:ceo\""),
        ]);
        yield return ("50 fields side by side that ask one kind of question", [SideBySide("owner", 50), SideBySide("escalationPath", 50)]);
        yield return ("two kinds of question side by side", [$"{{ owner{Questions.Fields["owner"]} handoff{Questions.Fields["handoff"]} }}"]);
        yield return ("a list of 100 accounts, and the owner of each", [$"{{ accounts(first: 100, {Questions.Day}) {{ nodes {{ name owner {{ status }} }} }} }}"]);
        yield return ("a list of 100 accounts, what lies around each, and around that", [$"{{ accounts(first: 100, {Questions.Day}) {{ nodes {{ territories {{ name }} children {{ name assignments {{ role owner {{ id }} }} }} }} }} }}"]);
    }

    [RealNeo4jFact]
    public async Task Requests_cost_the_statements_that_the_documentation_says()
    {
        var table = new StringBuilder("| request | statements | Bolt messages | round trips |\n|---|---|---|---|\n");
        foreach (var (what, queries) in Rows())
        {
            var costs = new List<Traffic>();
            foreach (var query in queries)
                costs.Add(await Demo.CostAsync(query));
            table.Append(CultureInfo.InvariantCulture, $"| {what} | {Figures(costs, cost => cost.Statements.Count())} | {Figures(costs, cost => cost.Requests.Count)} | {Figures(costs, cost => cost.RoundTrips)} |\n");
        }
        Assert.Contains(table.ToString(), (await File.ReadAllTextAsync(Repository.PathTo("docs", "neo4j.md"))).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [RealNeo4jFact]
    public async Task A_statement_is_two_messages_in_one_round_trip()
    {
        var cost = await Demo.CostAsync($"{{ owner{Questions.Fields["owner"]} }}");
        Assert.Equal("RUN PULL", string.Join(' ', cost.Requests.Select(request => request.Name)));
        Assert.Equal(1, cost.RoundTrips);
    }

    [RealNeo4jFact]
    public async Task Every_root_field_is_among_them()
    {
        var known = (await Demo.Server.AskAsync("{ __schema { queryType { fields { name } } } }")).Each("__schema.queryType.fields", "name");
        Assert.Equal(known.Where(field => field != "organization").Order(StringComparer.Ordinal), Questions.Fields.Keys.Order(StringComparer.Ordinal));
    }

    private static string Figures(IEnumerable<Traffic> costs, Func<Traffic, int> figure) => string.Join(" or ", costs.Select(figure).Distinct().Order());

    private static string Batch(string field, string question)
        => $"{{ {field}({Questions.Day}, questions: [{string.Join(", ", Enumerable.Repeat($"{{ {question} }}", 50))}]) {{ because {{ text }} }} }}";

    private static string SideBySide(string field, int count)
        => $"{{ {string.Join(' ', Enumerable.Range(0, count).Select(number => $"a{number}: {field}{Questions.Fields[field]}"))} }}";
}
