using OrgGraph.Core.Decisions;

namespace OrgGraph.Core.Tests.Decisions;

/// <summary>A small sales organisation: the account "shop" is owned by ae (ana) in west, who reports to lead (ben), who reports to ceo (cara).</summary>
internal static class Sales
{
    public static Org Line() => new Org().Unit("west", partOf: "sales")
        .Account("shop", partOf: "group").Owns("position:ae", "account:shop")
        .Seat("ae", "west", holder: "ana", manager: "lead").Seat("lead", "west", "ATU_LEAD", holder: "ben", manager: "ceo").Seat("ceo", "sales", "CEO", holder: "cara", top: true);

    public static WhoDecidesAnswer Ask(this Org org, long? amount = null, string about = "account:shop", string unit = "EUR", string decision = "decision:discount", string? asOf = null)
        => WhoDecidesRule.Answer(org.Build(), new WhoDecidesQuestion(decision, about, amount is { } value ? new Amount(value, unit) : null, asOf == null ? Org.Today : Org.Date(asOf)));

    /// <summary>Asks, and expects one person to decide, for a seat.</summary>
    public static WhoDecidesAnswer Decides(this Org org, string person, string position, long? amount = null, string about = "account:shop")
    {
        var answer = org.Ask(amount, about);
        Assert.Equal((WhoDecidesStatus.Resolved, $"person:{person}", $"position:{position}"), (answer.Status, answer.Decider?.Person, answer.Decider?.Position));
        Assert.Empty(answer.Candidates);
        return answer;
    }

    /// <summary>Expects that nobody decides.</summary>
    public static WhoDecidesAnswer IsNobody(this WhoDecidesAnswer answer)
    {
        Assert.Equal(WhoDecidesStatus.NobodyCanDecide, answer.Status);
        Assert.Null(answer.Decider);
        return answer;
    }

    /// <summary>Expects several with an equal right: "person (position)".</summary>
    public static void AreEqual(this WhoDecidesAnswer answer, params string[] candidates)
    {
        Assert.Equal(WhoDecidesStatus.Ambiguous, answer.Status);
        Assert.Null(answer.Decider);
        Assert.Equal(candidates, answer.Candidates.Select(c => $"{Name(c.Person!)} ({Name(c.Position)})"));
    }

    /// <summary>Expects a step.</summary>
    public static WhoDecidesAnswer Says(this WhoDecidesAnswer answer, string text)
    {
        Assert.Contains(text, answer.Because.Select(step => step.Text));
        return answer;
    }

    private static string Name(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
