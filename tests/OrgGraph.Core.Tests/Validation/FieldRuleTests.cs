using OrgGraph.Core.Model;
using OrgGraph.Core.Validation;

namespace OrgGraph.Core.Tests.Validation;

public class FieldRuleTests
{
    public static TheoryData<OrgRecord, ProblemCode, string> Faulty() => new()
    {
        { new Product("a", "A", Validity.Always), ProblemCode.BadId, "id" },
        { new Product("product:", "A", Validity.Always), ProblemCode.BadId, "id" },
        { new Product("position:a", "A", Validity.Always), ProblemCode.BadId, "id" },
        { new Product("product:a b", "A", Validity.Always), ProblemCode.BadId, "id" },
        { new Product("product:a|b", "A", Validity.Always), ProblemCode.BadId, "id" },
        { new Product("product:a>b", "A", Validity.Always), ProblemCode.BadId, "id" },
        { new Product("product:" + new string('a', 193), "A", Validity.Always), ProblemCode.BadId, "id" },
        { new Product("product:a", " ", Validity.Always), ProblemCode.MissingValue, "name" },
        { new Product("product:a", new string('a', 1001), Validity.Always), ProblemCode.BadText, "name" },
        { new Product("product:a", "A\0B", Validity.Always), ProblemCode.BadText, "name" },
        { new Product("product:a", "A", Org.Valid("2026-01-01", "2026-01-01")), ProblemCode.EmptyInterval, "validTo" },
        { new Product("product:a", "A", Org.Valid("2026-01-02", "2026-01-01")), ProblemCode.EmptyInterval, "validTo" },
        { new Person("person:a", "A", "", null, null, null, Validity.Always), ProblemCode.MissingValue, "email" },
        { new Person("person:a", "A", null, null, "Europe/Nowhere", null, Validity.Always), ProblemCode.BadTimeZone, "timeZone" },
        { new TeamUnit("team-unit:a", "A", "Account team", Validity.Always), ProblemCode.BadCode, "kind" },
        { new Decision("decision:a", "A", "PRICING", "Euro", Validity.Always), ProblemCode.BadUnit, "unit" },
        { new Decision("decision:a", "A", "pricing", "EUR", Validity.Always), ProblemCode.BadCode, "category" },
        { Rule(sla: -1), ProblemCode.OutOfRange, "slaHours" },
        { Rule(priority: -1), ProblemCode.OutOfRange, "priority" },
        { new Forum("forum:a", "A", "every Monday", [], [], Validity.Always), ProblemCode.BadRecurrence, "cadence" },
        { new Forum("forum:a", "A", "FREQ=WEEKLY", ["csm"], [], Validity.Always), ProblemCode.BadCode, "roles" },
        { new WorkingCalendar("working-calendar:a", "A", ["MO-FR 9-17"], [], "UTC", Validity.Always), ProblemCode.BadWorkingHours, "hours" },
        { new WorkingCalendar("working-calendar:a", "A", ["MO-FR 09:00-17:00"], [], "CEST", Validity.Always), ProblemCode.BadTimeZone, "timeZone" },
    };

    public static TheoryData<Edge, ProblemCode, string> FaultyBetweenNodes() => new()
    {
        { new Leads("position:a", "team-unit:a", 0, Validity.Always), ProblemCode.OutOfRange, "deputyRank" },
        { new Covers("team-unit:a", "PAM", null, null, null, null, -1, Validity.Always), ProblemCode.OutOfRange, "priority" },
        { new EntitledTo("account:a", "product:a", -1, 0, Validity.Always), ProblemCode.OutOfRange, "seatsBought" },
        { new EntitledTo("account:a", "product:a", 0, -1, Validity.Always), ProblemCode.OutOfRange, "seatsActive" },
        { new HoldsRight("position:a", null, "decision:a", DecisionVerb.Decide, -1, null, Validity.Always), ProblemCode.OutOfRange, "limit" },
        { new HoldsRight("position:a", "PAM", "decision:a", DecisionVerb.Decide, null, null, Validity.Always), ProblemCode.PositionOrRole, "position" },
        { new HoldsRight(null, null, "decision:a", DecisionVerb.Decide, null, null, Validity.Always), ProblemCode.PositionOrRole, "position" },
        { new DelegatesTo("person:a", "person:b", "position:a", null, -1, Validity.Always), ProblemCode.OutOfRange, "limit" },
        { new DelegatesTo("person:a", "person:a", "position:a", null, null, Validity.Always), ProblemCode.SelfReference, "delegate" },
        { new ReportsTo("position:a", "position:a", Validity.Always), ProblemCode.SelfReference, "manager" },
        { new DottedLineTo("position:a", "position:a", "FINANCE", Validity.Always), ProblemCode.SelfReference, "leader" },
        { new DottedLineTo("position:a", "position:b", "finance", Validity.Always), ProblemCode.BadCode, "purpose" },
        { new PartOf("account:a", "account:a", Validity.Always), ProblemCode.SelfReference, "parent" },
        { new PartOf("account:a", "territory:a", Validity.Always), ProblemCode.DifferentKinds, "parent" },
        { new Away("person:a", "person:a", Validity.Always), ProblemCode.SelfReference, "standIn" },
        { new ExternalKey("account:a", "account", "1", Validity.Always), ProblemCode.BadKeySource, "source" },
        { new ExternalKey("account:a", "crm:eu", "1", Validity.Always), ProblemCode.BadKeySource, "source" },
        { new ExternalKey("account:a", "CRM", "1", Validity.Always), ProblemCode.BadKeySource, "source" },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void A_node_that_cannot_be_meant_is_refused(OrgRecord record, ProblemCode code, string field)
        => Assert.Equal([(code, field)], Validating.Problems(record).Codes());

    [Theory]
    [MemberData(nameof(FaultyBetweenNodes))]
    public void A_relationship_that_cannot_be_meant_is_refused(Edge record, ProblemCode code, string field)
        => Assert.Equal([(code, field)], new Org().With(record).Problems().Codes());

    [Theory]
    [InlineData("EUR")]
    [InlineData("JPY")]
    [InlineData("PERCENT")]
    [InlineData("COUNT")]
    [InlineData("NONE")]
    public void Currencies_percent_count_and_none_are_units(string unit)
        => Assert.Empty(Validating.Problems(new Decision("decision:a", "A", "PRICING", unit, Validity.Always)));

    [Theory]
    [InlineData("MO-FR 09:00-17:00", null)]
    [InlineData("MO 09:00-12:00|MO 13:00-17:00|SU 10:00-11:00", null)]
    [InlineData("", "there are none")]
    [InlineData("SU-TH 09:00-17:00", null)]
    [InlineData("MO-XX 09:00-17:00", "'MO-XX 09:00-17:00' cannot be read")]
    [InlineData("MO 09:00-25:00", "'MO 09:00-25:00' cannot be read")]
    [InlineData("MO 17:00-09:00", "'MO 17:00-09:00' ends before it begins")]
    [InlineData("MO-FR 09:00-17:00|WE 16:00-18:00", "'WE 16:00-18:00' overlaps another entry on WE")]
    public void Working_hours_are_read_or_refused_with_the_reason(string hours, string? fault)
    {
        var entries = hours.Length == 0 ? [] : hours.Split('|');
        var problems = Validating.Problems(new WorkingCalendar("working-calendar:a", "A", entries, [], "Europe/Berlin", Validity.Always));
        Assert.Equal(fault is null ? [] : [$"The working hours cannot be used: {fault}."], problems.Select(p => p.Message));
    }

    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=MO", null)]
    [InlineData("FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR,2TU;WKST=MO", null)]
    [InlineData("FREQ=YEARLY;UNTIL=20301231T235959Z", null)]
    [InlineData("RRULE:FREQ=WEEKLY", "it has no part 'RRULE:FREQ'")]
    [InlineData("BYDAY=MO", "FREQ is missing")]
    [InlineData("FREQ=OFTEN", "FREQ cannot be 'OFTEN'")]
    [InlineData("FREQ=DAILY;FREQ=DAILY", "FREQ is there twice")]
    [InlineData("FREQ=DAILY;INTERVAL=0", "INTERVAL cannot be '0'")]
    [InlineData("FREQ=DAILY;COUNT=2;UNTIL=20301231", "UNTIL and COUNT exclude each other")]
    [InlineData("FREQ=DAILY;BYMONTH=13", "BYMONTH cannot be '13'")]
    [InlineData("FREQ=DAILY;", "it has no part ''")]
    public void A_recurrence_is_read_or_refused_with_the_reason(string rule, string? fault)
    {
        var problems = Validating.Problems(new Forum("forum:a", "A", rule, [], [], Validity.Always));
        Assert.Equal(fault is null ? [] : [$"'{rule}' is no recurrence rule: {fault}."], problems.Select(p => p.Message));
    }

    private static HandoffRule Rule(int? sla = null, int priority = 0)
        => new("handoff-rule:a", "A", "WON", "SELLER", "CSM", null, sla, [], priority, AsksForPartner: false, Validity.Always);
}
