using FsCheck;
using FsCheck.Fluent;
using OrgGraph.Core.Decisions;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Handoffs;
using OrgGraph.Core.Model;
using OrgGraph.Core.Ownership;
using OrgGraph.Core.Paths;
using OrgGraph.Equality.Tests.Organizations;
using OrgGraph.Files.Scenarios;

namespace OrgGraph.Equality.Tests.Questions;

/// <summary>Random questions for the rules.</summary>
internal static class RuleQuestions
{
    public static Gen<object> Responder(Named named) =>
        from seat in named.Thing(typeof(Position))
        from day in Named.Day
        select (object)new ResponderQuestion(seat, day);

    public static Gen<object> Owner(Named named) =>
        from of in named.Thing(typeof(Account), typeof(Account), typeof(Partner))
        from role in Draw.Role.Maybe(60)
        from area in named.Thing(typeof(SolutionArea)).Maybe(40)
        from day in Named.Day
        select (object)new OwnerQuestion(of, role, area, day);

    public static Gen<object> AccountTeam(Named named) =>
        from account in named.Thing(typeof(Account))
        from day in Named.Day
        select (object)new AccountTeamQuestion(account, day);

    public static Gen<object> Escalation(Named named) =>
        from start in named.Thing(typeof(Position), typeof(Person), typeof(TeamUnit), typeof(Account), typeof(Partner))
        from role in Draw.Role.Maybe(20)
        from lines in Gen.Elements(ReportingLines.Solid, ReportingLines.SolidAndDotted)
        from purposes in Gen.Elements<IReadOnlyList<string>?>(null, null, ["FINANCE"], ["FINANCE", "SOLUTION_AREA"], [])
        from until in Until(named)
        from most in Gen.Frequency((70, Gen.Constant(EscalationQuestion.MostSteps)), (27, Gen.Choose(1, 6)), (3, Gen.Elements(0, -1, EscalationQuestion.MostSteps + 1)))
        from day in Named.Day
        select (object)new EscalationQuestion(start, role, lines, purposes, until, most, day);

    public static Gen<object> WhoDecides(Named named) =>
        from decision in named.Thing(typeof(Decision))
        from about in named.Thing(typeof(Account), typeof(Account), typeof(Partner), typeof(TeamUnit), typeof(Position), typeof(Person))
        from amount in Amount(named, decision)
        from day in Named.Day
        select (object)new WhoDecidesQuestion(decision, about, amount, day);

    public static Gen<object> Handoff(Named named) =>
        from of in named.Thing(typeof(Account))
        from stage in named.Shape.Stage.In(96, Gen.Constant("LOST")).Maybe(80)
        from rule in named.Thing(typeof(HandoffRule)).Maybe(stage == null ? 94 : 3)
        from area in named.Thing(typeof(SolutionArea)).Maybe(35)
        from hour in Gen.Choose(-100, 100)
        from day in Named.Day
        select (object)new HandoffQuestion(of, stage, rule, area, new DateTimeOffset(2026, 6, 15, 0, 0, 0, TimeSpan.FromHours(2)).AddHours(hour), day);

    public static Gen<object> Path(Named named) =>
        from start in named.Thing(typeof(Position), typeof(Position), typeof(Person)).In(55, Gen.Constant(named.Records.OfType<Position>().Last().Id))
        from end in named.Thing(typeof(Position), typeof(Position), typeof(Person)).In(50, Gen.Constant(named.Shape.Id("position", 0)))
        from lines in Gen.Elements(ReportingLines.Solid, ReportingLines.SolidAndDotted)
        from day in Named.Day
        select (object)new ReportingPathQuestion(start, end, lines, day);

    private static Gen<EscalateUntil?> Until(Named named) =>
        (from decision in named.Thing(typeof(Decision))
         from amount in Amount(named, decision)
         select (EscalateUntil?)new EscalateUntil(decision, amount)).In(35, Gen.Constant<EscalateUntil?>(null));

    /// <summary>An amount, mostly in the decision's unit, and none where it has none; just at the limits and just beyond.</summary>
    private static Gen<Amount?> Amount(Named named, string decision)
    {
        var unit = named.Records.OfType<Decision>().FirstOrDefault(d => d.Id == decision)?.Unit ?? "EUR";
        var amount = from limit in Draw.Limit
                     from more in Gen.Elements(0, 0, 1)
                     from isNegative in Draw.Percent(2)
                     from inUnit in Gen.Constant(unit).In(92, Rights.Unit)
                     select (Amount?)new Amount(isNegative ? -1 - limit : limit + more, inUnit);
        return amount.In(unit == "NONE" ? 10 : 82, Gen.Constant<Amount?>(null));
    }
}
