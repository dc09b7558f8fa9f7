using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;
using static OrgGraph.Neo4j.Tests.Plans.QuestionStatements;

namespace OrgGraph.Neo4j.Tests.Plans;

/// <summary>Lists with every filter and in every order, and searches whose text is in few nodes and in many.</summary>
internal static class ListingStatements
{
    private static readonly Position s_middle = new("position:p777", "seat", Top: false, Validity.Always);

    /// <summary>The statements, in a revision.</summary>
    public static IEnumerable<Statement> In(long revision) =>
    [
        .. Pages(revision),
        ListOf("persons with all properties", new PersonFilter { LabelContains = "ada", Location = "lyon", IsAway = false, HasPosition = true }, revision),
        ListOf("persons by id", new PersonFilter { Ids = ["person:h7", "person:h900"] }, revision),
        ListOf("persons by address", new PersonFilter { Email = "h777@contoso.example" }, revision),
        ListOf("persons in all units", new PersonFilter { TeamUnit = "team-unit:t0" }, revision, page: new PageRequest(10, WithTotal: true)),
        ListOf("persons", new PersonFilter(), revision, page: new PageRequest(10, WithTotal: true)),
        ListOf("seats with all properties", new PositionFilter { Role = "CSM", IsVacant = false, IsActing = true, LeadsTeamUnit = false, Top = false }, revision),
        ListOf("seats of a unit", new PositionFilter { TeamUnit = "team-unit:t0" }, revision),
        ListOf("seats of all units", new PositionFilter { TeamUnit = "team-unit:t0", IncludeTeamUnitsBelow = true }, revision),
        ListOf("seats that report to the top", new PositionFilter { ReportsTo = "position:p0" }, revision),
        ListOf("seats below the top", new PositionFilter { ReportsTo = "position:p0", IncludeIndirectReports = true }, revision),
        ListOf("units with all properties", new TeamUnitFilter { Kinds = ["STU", "PTU"], IsRoot = false, HasLead = true }, revision),
        ListOf("units of a unit", new TeamUnitFilter { Parent = "team-unit:t0" }, revision),
        ListOf("accounts with all properties", new AccountFilter { Kinds = ["ENTERPRISE"], IsRoot = true }, revision),
        ListOf("accounts of an account", new AccountFilter { Parent = "account:a0" }, revision),
        ListOf("accounts of a territory", new AccountFilter { Territory = "territory:0" }, revision),
        ListOf("accounts of a vertical and a segment", new AccountFilter { Vertical = "vertical:1", Segment = "segment:1" }, revision),
        ListOf("partners of a kind", new PartnerFilter { Kinds = ["RESELLER"] }, revision),
        ListOf("partners of an account", new PartnerFilter { AttachedTo = "account:a0" }, revision),
        ListOf("decisions with all properties", new DecisionFilter { Categories = ["PRICING"], Unit = "PERCENT" }, revision),
        .. new[] { "ada abe", "a", "account", "contoso" }.Select(text => SearchFor(text, revision)),
    ];

    /// <summary>A page in the middle of a list, in each order.</summary>
    public static IEnumerable<Statement> Pages(long revision)
        => from field in Enum.GetValues<ListOrderField>()
           from downwards in new[] { false, true }
           let order = new ListOrder(field, downwards)
           select ListOf($"page by {order}", new PositionFilter { Top = false }, revision, order, new PageRequest(10, Cursor.Of(s_middle, order)));
}
