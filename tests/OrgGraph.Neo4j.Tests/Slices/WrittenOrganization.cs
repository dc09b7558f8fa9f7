using OrgGraph.Core.Decisions;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Handoffs;
using OrgGraph.Core.Model;
using OrgGraph.Core.Ownership;
using OrgGraph.Core.Paths;
using OrgGraph.Files;
using OrgGraph.Files.Scenarios;

namespace OrgGraph.Neo4j.Tests.Slices;

/// <summary>An organisation that somebody wrote down, and questions about it.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Records">The organisation.</param>
/// <param name="Days">The days of the questions.</param>
/// <param name="Questions">The questions that its file asks.</param>
internal sealed record WrittenOrganization(string Name, IReadOnlyList<OrgRecord> Records, IReadOnlyList<DateOnly> Days, IReadOnlyList<object> Questions)
{
    private static string Folder => AppContext.BaseDirectory;

    /// <summary>Those of all scenario files.</summary>
    public static IEnumerable<WrittenOrganization> OfScenarios()
        => Directory.EnumerateFiles(Path.Combine(Folder, "scenarios"), "*.org.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Scenario.Read)
            .Select(scenario => new WrittenOrganization(scenario.Name, scenario.Records, [scenario.AsOf], [.. scenario.Expectations.Select(e => e.Question?.Value).OfType<object>()]));

    /// <summary>Those of all seed folders.</summary>
    public static IEnumerable<WrittenOrganization> OfSeeds()
        => Directory.EnumerateDirectories(Path.Combine(Folder, "seed")).Order(StringComparer.Ordinal)
            .Select(folder => new WrittenOrganization(Path.GetFileName(folder), OrganizationFolder.Read(folder).Records, [new(2026, 6, 15), new(2027, 6, 15)], []));

    /// <summary>Every account and partner in every role, for every solution area.</summary>
    public IEnumerable<OwnerQuestion> Owners()
        => Asked<OwnerQuestion>().Concat(
            from thing in Records.OfType<Node>().Where(node => node is Account or Partner)
            from day in Days
            from role in Records.OfType<Owns>().Select(owns => owns.Role).Concat(Records.OfType<Covers>().Select(covers => covers.Role)).Append(null).Distinct()
            from area in Records.OfType<SolutionArea>().Select(area => area.Id).Append(null)
            select new OwnerQuestion(thing.Id, role, area, day));

    /// <summary>Every account.</summary>
    public IEnumerable<AccountTeamQuestion> AccountTeams()
        => Asked<AccountTeamQuestion>().Concat(from account in Records.OfType<Account>() from day in Days select new AccountTeamQuestion(account.Id, day));

    /// <summary>Everything that can be escalated from, by the lines of one kind or of both, to the top or to whoever may decide.</summary>
    public IEnumerable<EscalationQuestion> Escalations()
        => Asked<EscalationQuestion>().Concat(
            from start in Records.OfType<Node>().Where(node => node is Account or Partner or TeamUnit or Position or Person)
            from day in Days
            from role in start is Account ? [null, "CSM"] : new string?[] { null }
            from lines in Enum.GetValues<ReportingLines>()
            from until in Records.OfType<Decision>().Select(decision => new EscalateUntil(decision.Id, decision.Unit == "NONE" ? null : new Amount(2_000, decision.Unit))).Append(null)
            select new EscalationQuestion(start.Id, role, lines, Purposes: null, until, EscalationQuestion.MostSteps, day));

    /// <summary>Every decision about everything that can be decided about.</summary>
    public IEnumerable<WhoDecidesQuestion> WhoDecides()
        => Asked<WhoDecidesQuestion>().Concat(
            from decision in Records.OfType<Decision>()
            from about in Records.OfType<Node>().Where(node => node is Account or Partner or TeamUnit or Position or Person).Select(node => node.Id).Append("position:nobody")
            from day in Days
            from amount in decision.Unit == "NONE" ? [null] : new Amount?[] { null, new(1, decision.Unit), new(100_000, decision.Unit) }
            select new WhoDecidesQuestion(decision.Id, about, amount, day));

    /// <summary>Every account at every stage, and by every rule.</summary>
    public IEnumerable<HandoffQuestion> Handoffs()
        => Asked<HandoffQuestion>().Concat(
            from account in Records.OfType<Account>()
            from day in Days
            from wanted in Records.OfType<HandoffRule>().SelectMany(rule => new (string? Stage, string? Rule)[] { (rule.Stage, null), (null, rule.Id) }).Distinct()
            from area in Records.OfType<SolutionArea>().Select(area => area.Id).Append(null)
            select new HandoffQuestion(account.Id, wanted.Stage, wanted.Rule, area, new DateTimeOffset(day, new TimeOnly(9, 30), TimeSpan.Zero), day));

    /// <summary>Every position from every other.</summary>
    public IEnumerable<ReportingPathQuestion> Paths()
        => Asked<ReportingPathQuestion>().Concat(
            from one in Records.OfType<Position>()
            from other in Records.OfType<Position>()
            from day in Days
            from lines in Enum.GetValues<ReportingLines>()
            select new ReportingPathQuestion(one.Id, other.Id, lines, day));

    private IEnumerable<T> Asked<T>() => Questions.OfType<T>();
}
