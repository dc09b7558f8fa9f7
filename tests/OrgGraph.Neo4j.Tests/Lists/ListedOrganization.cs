using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;
using OrgGraph.Core.Tests;

namespace OrgGraph.Neo4j.Tests.Lists;

/// <summary>An organisation in which every filter has something to find and something to leave out, and filters of every kind.</summary>
internal static class ListedOrganization
{
    /// <summary>A day on which some of it was not there.</summary>
    public static readonly DateOnly Earlier = new(2020, 1, 1);

    public static IReadOnlyList<OrgRecord> Records { get; } = [.. new Org()
        .Unit("emea").Unit("west", partOf: "emea").Unit("paris", partOf: "west", kind: "STU")
        .With(new TeamUnit("team-unit:closed", "closed", "ATU", Org.Valid(to: "2026-01-01"))).PartOf("team-unit:closed", "team-unit:west").Unit("lost", partOf: "closed")
        .Seat("head", "emea", role: "LEAD", holder: "ana", top: true).Seat("west-lead", "west", role: "LEAD", manager: "head").Seat("rep-1", "paris", holder: "cem", manager: "west-lead")
        .Seat("rep-3", "lost", holder: "gil", manager: "gone").With(new Position("position:gone", "gone", false, Org.Valid(to: "2026-01-01"))).ReportsTo("gone", "head")
        .Position("rep-2").SitsIn("rep-2", "paris", "ACCOUNT_EXECUTIVE").ReportsTo("rep-2", "west-lead").Holds("dora", "rep-2", acting: true).Holds("gil", "rep-2", from: "2027-01-01")
        .Leads("west-lead", "west").Leads("rep-1", "paris", deputy: 1).Leads("head", "emea", to: "2026-06-15").Leads("gone", "lost")
        .Person("eva").Away("cem", from: "2026-06-01", to: "2026-07-01").Away("ana", to: "2026-06-01")
        .With(new Person("person:fay", "Fay Ito", "Fay@example.com", "Lyon", "Europe/Paris", "working-calendar:fr", Validity.Always), new Person("person:ito", "FAY ITO", null, "LYON", null, null, Validity.Always))
        .With(new WorkingCalendar("working-calendar:fr", "France", ["MO-FR 09:00-17:00"], [Org.Today], "Europe/Paris", Validity.Always))
        .With(new Person("person:1f", "a\U0001F600", null, null, null, null, Validity.Always), new Person("person:fffd", "a\uFFFD", null, null, null, null, Validity.Always), new Person("person:e000", "A\uE000", null, null, null, null, Validity.Always))
        .With(new ExternalKey("team-unit:west", "crm", "W1", Validity.Always), new ExternalKey("person:eva", "hr", "7", Org.Valid("2026-01-01")), new ExternalKey("team-unit:west", "old", "1", Org.Valid(to: "2026-01-01")))
        .With(new ExternalKey("team-unit:west", "many", "1", Validity.Always), new ExternalKey("team-unit:emea", "many", "1", Validity.Always), new ExternalKey("team-unit:emea", "position", "head", Validity.Always))
        .Account("acme").Account("acme-eu", partOf: "acme").Account("acme-fr", partOf: "acme-eu").Account("bolt").PartOf("territory:france", "territory:europe")
        .With(new InTerritory("account:acme-fr", "territory:france", Validity.Always), new InVertical("account:acme", "vertical:retail", Validity.Always), new InSegment("account:bolt", "segment:smb", Org.Valid("2026-01-01")))
        .Owns("position:rep-1", "account:acme-fr").Owns("team-unit:west", "account:acme")
        .With(new AttachedTo("partner:fab", "account:acme", "RESELLS", Validity.Always), new Partner("partner:soft", "soft", "ISV", Validity.Always))
        .With(new Decision("decision:discount", "Discount", "PRICING", "PERCENT", Validity.Always), new Decision("decision:hire", "Hire", "PEOPLE", "NONE", Validity.Always))
        .Records()];

    public static IReadOnlyList<NodeFilter<Person>> Persons { get; } =
    [
        new PersonFilter(), new LabelFilter<Person> { LabelContains = "AY i" }, new PersonFilter { LabelContains = "person" }, new PersonFilter { LabelContains = "" },
        new PersonFilter { Ids = ["person:eva", "person:nobody", "person:ana", "position:head", "hr:7"] }, new PersonFilter { Ids = [] }, new PersonFilter { Ids = ["person:eva"], LabelContains = "x" },
        new PersonFilter { Email = "fay@EXAMPLE.com" }, new PersonFilter { Email = "nobody" }, new PersonFilter { Location = "lyon" },
        new PersonFilter { TeamUnit = "team-unit:west" }, new PersonFilter { TeamUnit = "crm:W1", LabelContains = "c" }, new PersonFilter { TeamUnit = "team-unit:emea", Ids = ["person:dora", "person:eva"] },
        new PersonFilter { TeamUnit = "team-unit:nowhere" }, new PersonFilter { TeamUnit = "old:1" }, new PersonFilter { TeamUnit = "many:1" }, new PersonFilter { TeamUnit = "position:head" }, new PersonFilter { TeamUnit = "team-unit:closed" },
        new PersonFilter { IsAway = true }, new PersonFilter { IsAway = false, HasPosition = true }, new PersonFilter { HasPosition = false }, new PersonFilter { Ids = ["person:fay"], Email = "fay@example.com", IsAway = false },
    ];

    public static IReadOnlyList<NodeFilter<Position>> Positions { get; } =
    [
        new PositionFilter(), new PositionFilter { Role = "LEAD" }, new PositionFilter { Role = "NONE" }, new PositionFilter { IsVacant = true }, new PositionFilter { IsVacant = false }, new PositionFilter { IsActing = true },
        new PositionFilter { IsActing = false }, new PositionFilter { LeadsTeamUnit = true }, new PositionFilter { LeadsTeamUnit = false }, new PositionFilter { Top = true }, new PositionFilter { Top = false, IsVacant = true },
        new PositionFilter { TeamUnit = "team-unit:west" }, new PositionFilter { TeamUnit = "team-unit:west", IncludeTeamUnitsBelow = true }, new PositionFilter { TeamUnit = "team-unit:emea", IncludeTeamUnitsBelow = true, IsVacant = false },
        new PositionFilter { ReportsTo = "position:head" }, new PositionFilter { ReportsTo = "position:head", IncludeIndirectReports = true }, new PositionFilter { ReportsTo = "team-unit:west" },
        new PositionFilter { ReportsTo = "position:head", IncludeIndirectReports = true, TeamUnit = "team-unit:paris", IncludeTeamUnitsBelow = true }, new PositionFilter { ReportsTo = "position:nobody", TeamUnit = "team-unit:nowhere" },
        new PositionFilter { Ids = ["position:rep-1", "position:rep-2"], Role = "ACCOUNT_EXECUTIVE" },
    ];

    public static IReadOnlyList<NodeFilter<TeamUnit>> TeamUnits { get; } =
    [
        new TeamUnitFilter(), new TeamUnitFilter { Kinds = ["STU", "PTU"] }, new TeamUnitFilter { Kinds = [] }, new TeamUnitFilter { Parent = "team-unit:emea" }, new TeamUnitFilter { Parent = "crm:W1", Kinds = ["ATU"] }, new TeamUnitFilter { IsRoot = true },
        new TeamUnitFilter { IsRoot = false }, new TeamUnitFilter { HasLead = true }, new TeamUnitFilter { HasLead = false }, new TeamUnitFilter { Ids = ["crm:W1", "old:1"] }, new TeamUnitFilter { Parent = "account:acme" },
    ];

    public static IReadOnlyList<NodeFilter<Account>> Accounts { get; } =
    [
        new AccountFilter { Kinds = ["CUSTOMER"], LabelContains = "ACME-" }, new AccountFilter { Parent = "account:acme" }, new AccountFilter { IsRoot = true }, new AccountFilter { IsRoot = false, Kinds = ["SITE"] },
        new AccountFilter { Territory = "territory:europe" }, new AccountFilter { Territory = "territory:france", Vertical = "vertical:retail" }, new AccountFilter { Vertical = "vertical:retail" }, new AccountFilter { Segment = "segment:smb" },
        new AccountFilter { AssignedTo = "position:rep-1" }, new AccountFilter { AssignedTo = "crm:W1" }, new AccountFilter { AssignedTo = "person:ana" }, new AccountFilter { AssignedTo = "account:acme", Parent = "account:none" },
    ];

    public static IReadOnlyList<NodeFilter<Partner>> Partners { get; } = [new PartnerFilter { Kinds = ["ISV"] }, new PartnerFilter { AttachedTo = "account:acme" }, new PartnerFilter { AttachedTo = "account:bolt" }];

    public static IReadOnlyList<NodeFilter<Decision>> Decisions { get; } = [new DecisionFilter { Categories = ["PRICING"] }, new DecisionFilter { Unit = "NONE" }, new DecisionFilter { Unit = "NONE", Categories = ["PRICING"] }];
}
