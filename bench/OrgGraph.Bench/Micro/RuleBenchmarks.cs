using BenchmarkDotNet.Attributes;
using OrgGraph.Bench.Generator;
using OrgGraph.Core.Decisions;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Handoffs;
using OrgGraph.Core.Model;
using OrgGraph.Core.Ownership;

namespace OrgGraph.Bench.Micro;

/// <summary>The rules alone, without store or network: time and allocations by the size of the organisation. The answers are those of 512 things in turn.</summary>
[MemoryDiagnoser]
public class RuleBenchmarks
{
    private static readonly DateOnly s_asOf = new(2026, 6, 1);
    private Organization _organization = null!;
    private string[] _accounts = null!;
    private int _next;

    /// <summary>How many positions the organisation has.</summary>
    [Params(1_000, 100_000)]
    public int Positions { get; set; }

    /// <summary>Makes the organisation.</summary>
    [GlobalSetup]
    public void Make()
    {
        _organization = new Organization(new OrganizationGenerator(Positions).Generate());
        var accounts = _organization.Every<Account>().Select(a => a.Id).ToArray();
        _accounts = new Random(1).GetItems(accounts, 512);
    }

    private string Account => _accounts[_next++ & 511];

    /// <summary>Who owns this?</summary>
    [Benchmark(Baseline = true)]
    public OwnerAnswer Owner() => OwnerRule.Answer(_organization, new OwnerQuestion(Account, null, null, s_asOf));

    /// <summary>Who do I escalate to?</summary>
    [Benchmark]
    public EscalationAnswer Escalation() => EscalationRule.Answer(_organization, new EscalationQuestion(Account, null, ReportingLines.Solid, null, null, EscalationQuestion.MostSteps, s_asOf));

    /// <summary>Who may decide this?</summary>
    [Benchmark]
    public WhoDecidesAnswer WhoDecides() => WhoDecidesRule.Answer(_organization, new WhoDecidesQuestion(DecisionsAndHandoffs.Discount, Account, new Amount(1500, "PERCENT"), s_asOf));

    /// <summary>Who do I hand this to?</summary>
    [Benchmark]
    public HandoffAnswer Handoff() => HandoffResolver.Answer(_organization, new HandoffQuestion(Account, DecisionsAndHandoffs.Stage, null, null, new DateTimeOffset(2026, 6, 1, 9, 0, 0, TimeSpan.Zero), s_asOf));
}
