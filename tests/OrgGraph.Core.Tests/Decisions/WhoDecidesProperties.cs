using FsCheck.Xunit;
using OrgGraph.Core.Decisions;
using OrgGraph.Core.Escalation;

namespace OrgGraph.Core.Tests.Decisions;

public class WhoDecidesProperties
{
    /// <summary>Limits that grow along the line cut the amounts into bands; a gap in the line is a seat without a right, or one that is vacant.</summary>
    [Property(MaxTest = 200)]
    public void Where_limits_nest_along_the_line_each_amount_has_just_one_decider((byte Step, bool IsVacant)[] seats, bool lastIsUnlimited)
    {
        var line = seats.Take(20).ToList();
        var org = new Org().Decision("discount").Position("s0").Account("unowned");
        var deciders = new List<(long? Limit, int Seat)>();
        var limit = 0L;
        for (var i = 0; i < line.Count; i++)
        {
            limit += line[i].Step;
            long? own = lastIsUnlimited && i == line.Count - 1 ? null : limit;
            org.ReportsTo($"s{i}", $"s{i + 1}").Right($"s{i}", own);
            if (line[i].IsVacant) continue;
            org.Holds($"p{i}", $"s{i}");
            deciders.Add((own, i));
        }
        var organization = org.Build();

        foreach (var amount in deciders.SelectMany(d => new[] { d.Limit ?? limit, (d.Limit ?? limit) + 1 }).Append(0).Distinct())
        {
            var answer = WhoDecidesRule.Answer(organization, new WhoDecidesQuestion("decision:discount", "position:s0", new Amount(amount, "EUR"), Org.Today));
            var until = EscalationRule.Answer(organization, new EscalationQuestion("position:s0", null, ReportingLines.Solid, null, new EscalateUntil("decision:discount", new Amount(amount, "EUR")), 25, Org.Today));
            var offThePath = WhoDecidesRule.Answer(organization, new WhoDecidesQuestion("decision:discount", "account:unowned", new Amount(amount, "EUR"), Org.Today));
            var expected = deciders.Where(d => d.Limit is not { } most || amount <= most).Select(d => $"position:s{d.Seat}").FirstOrDefault();

            Assert.Equal(expected == null ? WhoDecidesStatus.NobodyCanDecide : WhoDecidesStatus.Resolved, answer.Status);
            Assert.Equal(expected, answer.Decider?.Position);
            Assert.Equal((answer.Status, expected), (offThePath.Status, offThePath.Decider?.Position));
            Assert.Equal(expected, until.Outcome == EscalationOutcome.ReachedDecider ? until.Steps[^1].Position : null);
        }
    }
}
