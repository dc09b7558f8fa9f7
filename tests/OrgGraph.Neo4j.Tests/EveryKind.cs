using OrgGraph.Core.Model;

namespace OrgGraph.Neo4j.Tests;

/// <summary>Records of every kind.</summary>
internal static class EveryKind
{
    /// <summary>One record of every kind, with every optional field given and left out.</summary>
    public static IReadOnlyList<OrgRecord> Records { get; } =
    [
        new WorkingCalendar("working-calendar:west", "West", ["MO-FR 09:00-17:00"], [new(2026, 12, 25)], "America/Denver", Validity.Always),
        new WorkingCalendar("working-calendar:none", "None", [], [], "Etc/UTC", Validity.Always),
        new Person("person:ana", "Ana", "ana@contoso.com", "Denver", "America/Denver", "working-calendar:west", new(new(2020, 1, 1), new(2030, 1, 1))),
        new Person("person:ben", "Ben", null, null, null, null, Validity.Always),
        new Position("position:lead", "Lead", Top: true, Validity.Always),
        new Position("position:rep", "Rep", Top: false, Validity.Always),
        new TeamUnit("team-unit:west", "West", "ATU", Validity.Always),
        new TeamUnit("team-unit:all", "All", "EPG", Validity.Always),
        new Account("account:fabrikam", "Fabrikam", "CUSTOMER", Validity.Always),
        new Partner("partner:first-up", "First Up", "RESELLER", Validity.Always),
        new Territory("territory:west", "West", Validity.Always),
        new Vertical("vertical:health", "Health", Validity.Always),
        new Segment("segment:large", "Large", Validity.Always),
        new SolutionArea("solution-area:data", "Data", Validity.Always),
        new Product("product:seats", "Seats", Validity.Always),
        new Decision("decision:discount", "Discount", "PRICING", "PERCENT", Validity.Always),
        new HandoffRule("handoff-rule:won", "Won", "WON", "ACCOUNT_EXECUTIVE", "CSM", "solution-area:data", 48, ["Contract filed", "Kick-off"], 1, AsksForPartner: true, Validity.Always),
        new HandoffRule("handoff-rule:lost", "Lost", "LOST", "ACCOUNT_EXECUTIVE", "CSM", null, null, [], 2, AsksForPartner: false, Validity.Always),
        new Forum("forum:weekly", "Weekly", "FREQ=WEEKLY", ["ATU_LEAD"], ["team-unit:west", "team-unit:all"], Validity.Always),
        new Holds("person:ana", "position:lead", Acting: true, new(new(2026, 1, 1), null)),
        new SitsIn("position:rep", "team-unit:west", "ACCOUNT_EXECUTIVE", Validity.Always),
        new ReportsTo("position:rep", "position:lead", new(null, new(2028, 1, 1))),
        new DottedLineTo("position:rep", "position:lead", "FINANCE", Validity.Always),
        new Leads("position:lead", "team-unit:west", null, Validity.Always),
        new Leads("position:rep", "team-unit:west", 1, Validity.Always),
        new PartOf("team-unit:west", "team-unit:all", Validity.Always),
        new InTerritory("account:fabrikam", "territory:west", Validity.Always),
        new InVertical("account:fabrikam", "vertical:health", Validity.Always),
        new InSegment("account:fabrikam", "segment:large", Validity.Always),
        new Owns("position:rep", "account:fabrikam", "SPECIALIST", "solution-area:data", Inheritance.Fallback, Validity.Always),
        new Owns("team-unit:west", "partner:first-up", "PAM", null, Inheritance.None, Validity.Always),
        new Covers("team-unit:west", "SPECIALIST", "territory:west", "vertical:health", "segment:large", "solution-area:data", 3, Validity.Always),
        new Covers("team-unit:all", "CSM", null, null, null, null, 9, Validity.Always),
        new AttachedTo("partner:first-up", "account:fabrikam", "RESELLS", Validity.Always),
        new EntitledTo("account:fabrikam", "product:seats", 100, 40, Validity.Always),
        new HoldsRight("position:lead", null, "decision:discount", DecisionVerb.Decide, 5_000_000_000, "account:fabrikam", Validity.Always),
        new HoldsRight(null, "ATU_LEAD", "decision:discount", DecisionVerb.Agree, null, null, Validity.Always),
        new DelegatesTo("person:ana", "person:ben", "position:lead", "decision:discount", 5, Validity.Always),
        new DelegatesTo("person:ana", "person:ben", "position:lead", null, null, new(new(2026, 7, 1), new(2026, 8, 1))),
        new Away("person:ana", "person:ben", new(new(2026, 7, 1), new(2026, 8, 1))),
        new Away("person:ben", null, new(new(2026, 12, 1), new(2027, 1, 1))),
        new Overrides("account:fabrikam", "handoff-rule:won", Validity.Always),
        new Excludes("account:fabrikam", "handoff-rule:lost", Validity.Always),
        new Chairs("position:lead", "forum:weekly", Validity.Always),
        new ExternalKey("account:fabrikam", "crm", "17", Validity.Always),
    ];
}
