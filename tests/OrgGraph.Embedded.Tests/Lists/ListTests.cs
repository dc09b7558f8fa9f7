using OrgGraph.Core.Graph;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;
using OrgGraph.Core.Tests;
using OrgGraph.Embedded.Lists;

namespace OrgGraph.Embedded.Tests.Lists;

public sealed class ListTests
{
    private static readonly Org s_org = new Org()
        .Unit("emea").Unit("west", partOf: "emea").Unit("paris", partOf: "west", kind: "STU")
        .Seat("head", "emea", role: "LEAD", holder: "ana", top: true)
        .Seat("west-lead", "west", role: "LEAD", manager: "head")
        .Seat("rep-1", "paris", holder: "cem", manager: "west-lead")
        .Position("rep-2").SitsIn("rep-2", "paris", "ACCOUNT_EXECUTIVE").ReportsTo("rep-2", "west-lead").Holds("dora", "rep-2", acting: true)
        .Position("old", to: "2020-01-01")
        .Leads("west-lead", "west").Leads("rep-1", "paris", deputy: 1).Leads("head", "emea", to: "2026-06-15")
        .Person("eva").Away("cem", from: "2026-06-01", to: "2026-07-01").Away("ana", to: "2026-06-01")
        .With(new Person("person:fay", "Fay Ito", "Fay@example.com", "Lyon", null, null, Validity.Always))
        .With(new ExternalKey("team-unit:west", "crm", "W1", Validity.Always))
        .Account("acme").Account("acme-eu", partOf: "acme").Account("acme-fr", partOf: "acme-eu").Account("bolt")
        .PartOf("territory:france", "territory:europe")
        .With(new InTerritory("account:acme-fr", "territory:france", Validity.Always), new InVertical("account:acme", "vertical:retail", Validity.Always), new InSegment("account:bolt", "segment:smb", Validity.Always))
        .Owns("position:rep-1", "account:acme-fr").Owns("team-unit:west", "account:acme")
        .With(new AttachedTo("partner:fab", "account:acme", "RESELLS", Validity.Always), new Partner("partner:soft", "soft", "ISV", Validity.Always))
        .With(new Decision("decision:discount", "Discount", "PRICING", "PERCENT", Validity.Always), new Decision("decision:hire", "Hire", "PEOPLE", "NONE", Validity.Always));

    private static readonly Organization s_organization = s_org.Build();

    public static TheoryData<NodeFilter<Person>, string> PersonFilters => new()
    {
        { new PersonFilter(), "ana cem dora eva fay" },
        { new PersonFilter { LabelContains = "A i" }, "" },
        { new PersonFilter { LabelContains = "Y i" }, "fay" },
        { new PersonFilter { Ids = ["person:eva", "person:nobody", "person:ana"] }, "ana eva" },
        { new PersonFilter { Email = "fay@EXAMPLE.com" }, "fay" },
        { new PersonFilter { Location = "lyon" }, "fay" },
        { new PersonFilter { TeamUnit = "team-unit:west" }, "cem dora" },
        { new PersonFilter { TeamUnit = "crm:W1", LabelContains = "c" }, "cem" },
        { new PersonFilter { TeamUnit = "team-unit:west", Ids = ["person:dora", "person:ana"] }, "dora" },
        { new PersonFilter { IsAway = true }, "cem" },
        { new PersonFilter { IsAway = false, HasPosition = true }, "ana dora" },
        { new PersonFilter { HasPosition = false }, "eva fay" },
        { new LabelFilter<Person> { LabelContains = "EV" }, "eva" },
    };

    public static TheoryData<PositionFilter, string> PositionFilters => new()
    {
        { new PositionFilter(), "head rep-1 rep-2 west-lead" },
        { new PositionFilter { Role = "LEAD" }, "head west-lead" },
        { new PositionFilter { TeamUnit = "team-unit:west" }, "west-lead" },
        { new PositionFilter { TeamUnit = "team-unit:west", IncludeTeamUnitsBelow = true }, "rep-1 rep-2 west-lead" },
        { new PositionFilter { IsVacant = true }, "west-lead" },
        { new PositionFilter { IsVacant = false }, "head rep-1 rep-2" },
        { new PositionFilter { IsActing = true }, "rep-2" },
        { new PositionFilter { LeadsTeamUnit = true }, "west-lead" },
        { new PositionFilter { ReportsTo = "position:head" }, "west-lead" },
        { new PositionFilter { ReportsTo = "position:head", IncludeIndirectReports = true }, "rep-1 rep-2 west-lead" },
        { new PositionFilter { Top = true }, "head" },
    };

    public static TheoryData<TeamUnitFilter, string> TeamUnitFilters => new()
    {
        { new TeamUnitFilter { Kinds = ["STU", "PTU"] }, "paris" },
        { new TeamUnitFilter { Parent = "team-unit:emea" }, "west" },
        { new TeamUnitFilter { IsRoot = true }, "emea" },
        { new TeamUnitFilter { HasLead = true }, "west" },
        { new TeamUnitFilter { HasLead = false }, "emea paris" },
        { new TeamUnitFilter { Ids = ["crm:W1"] }, "west" },
    };

    public static TheoryData<AccountFilter, string> AccountFilters => new()
    {
        { new AccountFilter { Kinds = ["CUSTOMER"], LabelContains = "ACME-" }, "acme-eu acme-fr" },
        { new AccountFilter { Parent = "account:acme" }, "acme-eu" },
        { new AccountFilter { IsRoot = true }, "acme bolt" },
        { new AccountFilter { Territory = "territory:europe" }, "acme-fr" },
        { new AccountFilter { Vertical = "vertical:retail" }, "acme" },
        { new AccountFilter { Segment = "segment:smb" }, "bolt" },
        { new AccountFilter { AssignedTo = "position:rep-1" }, "acme-fr" },
        { new AccountFilter { AssignedTo = "crm:W1" }, "acme" },
    };

    public static TheoryData<PartnerFilter, string> PartnerFilters => new()
    {
        { new PartnerFilter { Kinds = ["ISV"] }, "soft" },
        { new PartnerFilter { AttachedTo = "account:acme" }, "fab" },
    };

    public static TheoryData<DecisionFilter, string> DecisionFilters => new()
    {
        { new DecisionFilter { Categories = ["PRICING"] }, "discount" },
        { new DecisionFilter { Unit = "NONE" }, "hire" },
    };

    [Theory, MemberData(nameof(PersonFilters))]
    public void Persons_are_filtered(NodeFilter<Person> filter, string expected) => Gives(filter, expected);

    [Theory, MemberData(nameof(PositionFilters))]
    public void Positions_are_filtered(PositionFilter filter, string expected) => Gives(filter, expected);

    [Theory, MemberData(nameof(TeamUnitFilters))]
    public void Team_units_are_filtered(TeamUnitFilter filter, string expected) => Gives(filter, expected);

    [Theory, MemberData(nameof(AccountFilters))]
    public void Accounts_are_filtered(AccountFilter filter, string expected) => Gives(filter, expected);

    [Theory, MemberData(nameof(PartnerFilters))]
    public void Partners_are_filtered(PartnerFilter filter, string expected) => Gives(filter, expected);

    [Theory, MemberData(nameof(DecisionFilters))]
    public void Decisions_are_filtered(DecisionFilter filter, string expected) => Gives(filter, expected);

    [Fact]
    public void Nodes_that_do_not_exist_on_the_day_are_left_out_and_are_there_on_others()
        => Assert.Contains("position:old", List(new PositionFilter(), new DateOnly(2019, 12, 31)).Items.Select(position => position.Id));

    [Fact]
    public void A_filter_that_names_nothing_is_an_error_that_says_so()
        => Assert.Equal("NOT_FOUND", Assert.Throws<OrganizationException>(() => List(new PositionFilter { TeamUnit = "team-unit:nowhere" })).Code);

    [Fact]
    public void Few_nodes_found_by_an_index_are_paged_like_many_that_are_walked()
    {
        // Of 40 seats, one unit has 2 (fewer than a sixteenth: sorted apart) and the other 38 (walked in the order of all).
        var org = new Org().Unit("few").Unit("many");
        for (var i = 0; i < 40; i++)
            org.Seat($"seat-{i:00}", i % 20 == 3 ? "few" : "many");
        var view = org.AsOf();

        var few = Lister.List(view, new NodeOrders(view.Organization), Ask(new PositionFilter { TeamUnit = "team-unit:few" }, Org.Today, 1));
        Assert.Equal(["position:seat-03"], few.Items.Select(position => position.Id));
        Assert.Equal((2, true), (few.Total, few.HasNext));
        var many = Lister.List(view, new NodeOrders(view.Organization), Ask(new PositionFilter { TeamUnit = "team-unit:many" }, Org.Today, 4));
        Assert.Equal(["position:seat-00", "position:seat-01", "position:seat-02", "position:seat-04"], many.Items.Select(position => position.Id));
        Assert.Equal((38, true), (many.Total, many.HasNext));
    }

    private static void Gives<T>(NodeFilter<T> filter, string expected) where T : Node
    {
        var page = List(filter);
        Assert.Equal(expected, string.Join(' ', page.Items.Select(node => node.Id[(node.Id.IndexOf(':', StringComparison.Ordinal) + 1)..])));
        Assert.Equal(page.Items.Count, page.Total);
    }

    private static Page<T> List<T>(NodeFilter<T> filter, DateOnly? asOf = null) where T : Node
        => Lister.List(s_organization.AsOf(asOf ?? Org.Today), new NodeOrders(s_organization), Ask(filter, asOf ?? Org.Today, 100));

    private static NodeList<T> Ask<T>(NodeFilter<T> filter, DateOnly asOf, int first) where T : Node
        => new(filter, new ListOrder(ListOrderField.Id), new PageRequest(first, WithTotal: true), asOf);
}
