using OrgGraph.Core.Decisions;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;
using OrgGraph.Equality.Tests.Comparing;
using OrgGraph.Equality.Tests.Organizations;
using OrgGraph.Equality.Tests.Questions;

namespace OrgGraph.Equality.Tests;

/// <summary>What holds of every organisation, whoever wrote it.</summary>
public class PropertyTests(EmbeddedFile file) : IClassFixture<EmbeddedFile>
{
    private const int Count = 25;

    [Fact]
    public void The_order_of_the_records_changes_no_answer()
    {
        foreach (var (seed, organization, questions) in Seeds.Of(Count).Select(Case.Of))
        {
            var (forwards, backwards) = (new Organization(organization.Records), new Organization(organization.Records.Reverse()));
            foreach (var question in questions.OfType<AskedOfRule>())
                Assert.Equal($"{seed} {question} {Answers.On(forwards, question)}", $"{seed} {question} {Answers.On(backwards, question)}");
        }
    }

    [Fact]
    public void An_escalation_from_every_seat_ends_and_visits_no_seat_twice()
    {
        foreach (var (seat, whole) in Each<Position>())
        {
            var answer = EscalationRule.Answer(whole, new EscalationQuestion(seat.Id, null, ReportingLines.SolidAndDotted, null, null, EscalationQuestion.MostSteps, Draw.Today));
            var visited = answer.Steps.Concat(answer.Steps.SelectMany(step => step.Branches).SelectMany(branch => branch.Steps)).Select(step => step.Position).ToList();

            Assert.InRange(answer.Steps.Count, 1, EscalationQuestion.MostSteps);
            Assert.Distinct(visited);
            Assert.Equal(answer.Outcome == EscalationOutcome.ReachedTop, whole.Find<Position>(answer.Steps[^1].Position)!.Top);
        }
    }

    /// <summary>The amounts between two limits are a band: within it nothing changes who may decide.</summary>
    [Fact]
    public void Every_band_of_amounts_has_one_decider_or_says_why_not()
    {
        foreach (var (decision, whole) in Each<Decision>())
        {
            foreach (var about in whole.Every<Account>().Cast<Node>().Concat(whole.Every<TeamUnit>()).Where(IsThere))
            {
                foreach (var band in Bands(whole, decision))
                {
                    var (first, last) = (Decide(whole, decision, about, band.First), Decide(whole, decision, about, band.Last));

                    Assert.Equal(first.Status == WhoDecidesStatus.Resolved, first.Decider?.Person != null);
                    Assert.Equal(first.Status == WhoDecidesStatus.Ambiguous, first.Candidates.Count > 1);
                    Assert.True(first.Decider?.Limit is not { } limit || band.Last <= limit);
                    Assert.Equal((first.Status, first.Decider), (last.Status, last.Decider));
                }
            }
        }
    }

    [Fact]
    public async Task What_is_imported_is_exported()
    {
        foreach (var seed in Seeds.Of(8))
        {
            var organization = Case.Of(seed).Organization;
            foreach (var records in new[] { organization.Records, organization.Changed })
            {
                await file.Store.ImportAsync(records, "random", progress: null, CancellationToken.None);
                await Exports.AssertEqualAsync(records, await file.Store.OpenAsync(CancellationToken.None));
            }
        }
    }

    /// <summary>Every node of a kind that exists today, with its organisation.</summary>
    private static IEnumerable<(T Node, Organization Whole)> Each<T>() where T : Node
        => from seed in Seeds.Of(Count) let whole = new Organization(Case.Of(seed).Organization.Records) from node in whole.Every<T>() where IsThere(node) select (node, whole);

    private static bool IsThere(Node node) => node.Valid.Contains(Draw.Today);

    private static WhoDecidesAnswer Decide(Organization whole, Decision decision, Node about, long amount)
        => WhoDecidesRule.Answer(whole, new WhoDecidesQuestion(decision.Id, about.Id, decision.Unit == "NONE" ? null : new Amount(amount, decision.Unit), Draw.Today));

    private static IEnumerable<(long First, long Last)> Bands(Organization whole, Decision decision)
    {
        var limits = whole.Every<HoldsRight>().Where(right => right.Decision == decision.Id).Select(right => right.Limit).Concat(whole.Every<DelegatesTo>().Select(d => d.Limit)).OfType<long>().Distinct().Order().ToList();
        return limits.Prepend(-1).Zip(limits.Append(long.MaxValue), (below, last) => (below + 1, last));
    }
}
