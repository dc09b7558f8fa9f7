using OrgGraph.Core.Decisions;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Handoffs;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;
using OrgGraph.Core.Ownership;
using OrgGraph.Core.Paths;
using OrgGraph.Core.Store;
using OrgGraph.Core.Tests;
using OrgGraph.Neo4j.Cypher;
using OrgGraph.Neo4j.Lists;
using OrgGraph.Neo4j.Search;
using OrgGraph.Neo4j.Slices;

namespace OrgGraph.Neo4j.Tests.Plans;

/// <summary>What is asked about one account, one seat, one person.</summary>
internal static class QuestionStatements
{
    private const string Account = "account:a15", Seat = "position:p777", Lead = "position:p774", Key = "crm:000000402";

    private static readonly DateTimeOffset s_morning = new(Org.Today, new TimeOnly(9, 0), TimeSpan.Zero);

    private static readonly (string Name, Slice Slice)[] s_slices =
    [
        ("owner of an account", new OwnerSlice([new(Account, null, null, Org.Today)])),
        ("specialist of a key", new OwnerSlice([new(Key, "SPECIALIST", "solution-area:1", Org.Today)])),
        ("account team", new AccountTeamSlice([new(Account, Org.Today)])),
        ("escalation from an account", new EscalationSlice([new(Account, null, ReportingLines.SolidAndDotted, null, new EscalateUntil("decision:discount", new Amount(2_000, "PERCENT")), EscalationQuestion.MostSteps, Org.Today)])),
        ("escalation from a person", new EscalationSlice([new("person:h900", null, ReportingLines.Solid, null, null, EscalationQuestion.MostSteps, Org.Today)])),
        ("who decides about an account", new WhoDecidesSlice([new("decision:discount", Account, new Amount(2_000, "PERCENT"), Org.Today)])),
        ("who decides about a seat", new WhoDecidesSlice([new("decision:discount", Seat, null, Org.Today)])),
        ("handoff", new HandoffSlice([new(Account, "WON", null, null, s_morning, Org.Today)])),
        ("reporting path", new ReportingPathSlice([new(Seat, "position:p1333", ReportingLines.SolidAndDotted, Org.Today)])),
        ("node", new NodesSlice([Key], [])),
        ("what lies around a seat", new NodesSlice([Seat], [.. RecordKind.Every.Where(kind => !kind.IsNode)])),
    ];

    /// <summary>The statements, in a revision.</summary>
    public static IEnumerable<Statement> In(long revision) =>
    [
        .. s_slices.Select(asked => Of(asked.Name, SliceQuery.Of(asked.Slice), revision)),
        ListOf("reports of a lead", new PositionFilter { ReportsTo = Lead }, revision),
        ListOf("accounts of a seat", new AccountFilter { AssignedTo = Seat }, revision),
        ListOf("persons of a unit", new PersonFilter { TeamUnit = "team-unit:t86" }, revision),
        SearchFor(Key, revision),
        SearchFor("person:h900", revision),
    ];

    /// <summary>The statement of a list.</summary>
    public static Statement ListOf<T>(string name, NodeFilter<T> filter, long revision, ListOrder? order = null, PageRequest? page = null) where T : Node
    {
        var query = new ListQuery<T>(new NodeList<T>(filter, order ?? new ListOrder(ListOrderField.Label), page ?? new PageRequest(10), Org.Today), revision);
        return new Statement(name, query.Cypher(), query.Parameters());
    }

    /// <summary>The statement of a search.</summary>
    public static Statement SearchFor(string text, long revision)
        => new($"search for {text}", CypherText.Of("Search/search.cypher"), SearchQuery.Parameters(new NodeSearch(text, [], 10, Org.Today), revision)!);

    private static Statement Of(string name, SliceQuery query, long revision) => new(name, query.Cypher, new(query.Parameters) { ["revision"] = revision });
}
