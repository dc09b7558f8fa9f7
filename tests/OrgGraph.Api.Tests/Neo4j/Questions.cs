namespace OrgGraph.Api.Tests.Neo4j;

/// <summary>What is asked of the demo organisation.</summary>
internal static class Questions
{
    /// <summary>The day on which everything is asked.</summary>
    public const string Day = "asOf: \"2026-11-23\"";

    /// <summary>One question of each root field that reads the store; the organisation's state is known without asking.</summary>
    public static IReadOnlyDictionary<string, string> Fields { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["node"] = $$"""(id: "crm:A-10010", {{Day}}) { id label }""",
        ["nodes"] = $$"""(ids: ["account:fabrikam", "position:ceo"], {{Day}}) { id label }""",
        ["owner"] = $$"""(of: "account:fabrikam-pune", {{Day}}) { status owner { position { title } } responder { person { name } } because { text } }""",
        ["owners"] = $$"""(questions: [{ of: "account:fabrikam-pune" }, { of: "partner:first-up" }], {{Day}}) { status }""",
        ["accountTeam"] = $$"""(account: "account:fabrikam", {{Day}}) { members { role owner { position { title } } responder { person { name } } } partners { partner { name } } }""",
        ["accountTeams"] = $$"""(questions: [{ account: "account:fabrikam" }, { account: "account:northwind" }], {{Day}}) { members { role } }""",
        ["escalationPath"] = $$"""(from: "account:fabrikam-stuttgart", lines: SOLID_AND_DOTTED, {{Day}}) { outcome steps { position { title } responder { person { name } } skipped { text } branches { steps { position { title } } } } }""",
        ["escalationPaths"] = $$"""(questions: [{ from: "account:woodgrove" }, { from: "position:ae-northwind" }], {{Day}}) { outcome }""",
        ["whoDecides"] = $$"""(decision: "decision:discount", about: "account:fabrikam", amount: { value: 2800, unit: "PERCENT" }, {{Day}}) { status decider { position { title } person { name } } deferred { limit } because { text } }""",
        ["whoDecidesEach"] = $$"""(questions: [{ decision: "decision:discount", about: "account:fabrikam", amount: { value: 2200, unit: "PERCENT" } }], {{Day}}) { status }""",
        ["handoff"] = $$"""(of: "account:northwind", stage: "WON", startedAt: "2026-11-20T16:00:00Z", {{Day}}) { status to { responder { person { name } } } partners { partner { name } } due }""",
        ["handoffs"] = $$"""(questions: [{ of: "account:northwind", stage: "WON" }], {{Day}}) { status }""",
        ["reportingPath"] = $$"""(from: "position:ae-northwind", to: "position:cfo", lines: SOLID_AND_DOTTED, {{Day}}) { status lines { from { title } to { title } } commonLeader { title } }""",
        ["reportingPaths"] = $$"""(questions: [{ from: "position:ae-northwind", to: "position:cfo" }], {{Day}}) { status }""",
        ["person"] = $$"""(id: "person:emeka-sandoval", {{Day}}) { name }""",
        ["persons"] = $$"""(first: 5, {{Day}}) { totalCount nodes { name } }""",
        ["position"] = $$"""(id: "position:ceo", {{Day}}) { title }""",
        ["positions"] = $$"""(first: 5, {{Day}}) { totalCount nodes { title } }""",
        ["teamUnit"] = $$"""(id: "team-unit:atu-west", {{Day}}) { name }""",
        ["teamUnits"] = $$"""(first: 5, {{Day}}) { totalCount nodes { name } }""",
        ["account"] = $$"""(id: "account:fabrikam", {{Day}}) { name }""",
        ["accounts"] = $$"""(first: 5, filter: { isRoot: true }, {{Day}}) { totalCount nodes { name } }""",
        ["partner"] = $$"""(id: "prm:P-501", {{Day}}) { name }""",
        ["partners"] = $$"""(first: 5, {{Day}}) { totalCount nodes { name } }""",
        ["decision"] = $$"""(id: "decision:discount", {{Day}}) { name }""",
        ["decisions"] = $$"""(first: 5, {{Day}}) { totalCount nodes { name } }""",
        ["search"] = $$"""(text: "fabr eu", {{Day}}) { match node { id label } }""",
    };

    /// <summary>Questions that come to every statement that there is: each field, each filter and order of lists, and what lies around each kind of node.</summary>
    public static IEnumerable<string> All =>
    [
        .. Fields.Select(entry => $"{{ {entry.Key}{entry.Value} }}"),
        .. s_filters.SelectMany(list => list.Value.Select(filter => List(list.Key, $"filter: {{ {filter} }}"))),
        .. s_filters.Keys.SelectMany(list => s_pages.Select(page => List(list, page))),
        .. s_around.Select(around => $"{{ node(id: \"{around.Key}\", {Day}) {{ ... on {around.Value} }} }}"),
    ];

    private static readonly string[] s_pages =
    [
        "first: 20", "last: 20", "first: 20, order: ID", "first: 20, order: ID_DESCENDING", "first: 20, order: LABEL_DESCENDING",
    ];

    private static readonly Dictionary<string, string[]> s_filters = new(StringComparer.Ordinal)
    {
        ["accounts"] = ["labelContains: \"fab\"", "ids: [\"account:fabrikam\"]", "kinds: [\"SITE\"]", "parent: \"account:fabrikam\"", "isRoot: true", "isRoot: false", "territory: \"territory:americas\"", "vertical: \"vertical:retail\"", "segment: \"segment:strategic\"", "assignedTo: \"position:ae-fabrikam\""],
        ["partners"] = ["labelContains: \"con\"", "ids: [\"partner:first-up\"]", "kinds: [\"SYSTEMS_INTEGRATOR\"]", "attachedTo: \"account:northwind\""],
        ["persons"] = ["labelContains: \"an\"", "ids: [\"person:emeka-sandoval\"]", "email: \"emeka.sandoval@contoso.example\"", "location: \"New York, United States\"", "teamUnit: \"team-unit:atu-west\"", "isAway: true", "hasPosition: false"],
        ["positions"] = ["labelContains: \"lead\"", "ids: [\"position:ceo\"]", "role: \"ACCOUNT_EXECUTIVE\"", "teamUnit: \"team-unit:atu-west\"", "teamUnit: \"team-unit:atu-west\", includeTeamUnitsBelow: true", "isVacant: true", "isActing: true", "leadsTeamUnit: true", "reportsTo: \"position:cro\"", "reportsTo: \"position:cro\", includeIndirectReports: true", "top: true"],
        ["teamUnits"] = ["labelContains: \"west\"", "ids: [\"team-unit:atu-west\"]", "kinds: [\"ATU\"]", "parent: \"team-unit:atu-west\"", "isRoot: true", "hasLead: false"],
        ["decisions"] = ["labelContains: \"list\"", "ids: [\"decision:discount\"]", "categories: [\"PRICING\"]", "unit: \"USD\""],
    };

    private static readonly Dictionary<string, string> s_around = new(StringComparer.Ordinal)
    {
        ["person:emeka-sandoval"] = "Person { holdings { position { id } } absences { id } isAway standIn { id } delegations { id } workingCalendar { name externalKeys { key } } externalKeys { key } escalationPath { outcome } }",
        ["position:cro"] = "Position { holders { person { id } } isVacant role teamUnit { id } manager { id } reports { id } dottedLinesUp { id } dottedLinesDown { id } leads { id } owns { id } rights { id } chairs { id } externalKeys { key } escalationPath { outcome } }",
        ["team-unit:atu-west"] = "TeamUnit { parent { id } children { id } tree { depth } lead { id } deputies { id } positions { id } coverage { id } owns { id } accounts { id } externalKeys { key } escalationPath { outcome } }",
        ["account:fabrikam"] = "Account { parent { id } children { id } territories { id } verticals { id } segments { id } assignments { id } partners { id } entitlements { id } overrides { id } excludes { id } externalKeys { key } owner { status } team { members { role } } owners { status } escalationPath { outcome } whoDecides(decision: \"decision:discount\") { status } handoff(stage: \"WON\") { status } }",
        ["partner:first-up"] = "Partner { accounts { id } assignments { id } externalKeys { key } owner { status } escalationPath { outcome } }",
        ["territory:americas"] = "Territory { parent { id } children { id } externalKeys { key } }",
        ["vertical:retail"] = "Vertical { externalKeys { key } }",
        ["segment:strategic"] = "Segment { externalKeys { key } }",
        ["solution-area:data-ai"] = "SolutionArea { externalKeys { key } }",
        ["product:lakehouse"] = "Product { externalKeys { key } }",
        ["decision:discount"] = "Decision { rights { id } externalKeys { key } }",
        ["handoff-rule:proposal-data-ai"] = "HandoffRule { solutionArea { id } externalKeys { key } }",
        ["forum:west-pipeline"] = "Forum { chairedBy { id } teamUnits { id } attendees { id } externalKeys { key } }",
    };

    private static string List(string field, string arguments) => $"{{ {field}({arguments}, {Day}) {{ totalCount nodes {{ id }} }} }}";
}
