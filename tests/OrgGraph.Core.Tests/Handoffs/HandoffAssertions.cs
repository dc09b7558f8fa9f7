using OrgGraph.Core.Because;
using OrgGraph.Core.Handoffs;
using OrgGraph.Core.Model;
using Rule = OrgGraph.Core.Model.HandoffRule;

namespace OrgGraph.Core.Tests.Handoffs;

internal static class HandoffAssertions
{
    /// <summary>Monday, ten o'clock in UTC.</summary>
    public static readonly DateTimeOffset Start = new(2026, 6, 15, 10, 0, 0, TimeSpan.Zero);

    /// <summary>A shop of a group, with an account executive and a customer success manager who has a manager.</summary>
    public static Org Shop() => new Org().Account("group").Account("shop", partOf: "group")
        .Owns("position:ae", "account:shop").Holds("ana", "ae")
        .Owns("position:csm", "account:shop", "CSM").Seat("csm", "success", "CSM", holder: "ben", manager: "head").Seat("head", holder: "cara", top: true);

    public static Org Rule(this Org org, string name, int priority = 1, string? area = null, int? hours = null, bool partner = false, string stage = "WON", string to = "CSM", string? validTo = null)
        => org.With(new Rule($"handoff-rule:{name}", name, stage, "ACCOUNT_EXECUTIVE", to, area == null ? null : $"solution-area:{area}", hours, ["Introduce", "Sign off"], priority, partner, Org.Valid(to: validTo)));

    public static Org Override(this Org org, string account, string rule) => org.With(new Overrides($"account:{account}", $"handoff-rule:{rule}", Validity.Always));

    public static Org Exclude(this Org org, string account, string rule) => org.With(new Excludes($"account:{account}", $"handoff-rule:{rule}", Validity.Always));

    public static HandoffAnswer Handoff(this Org org, string? stage = "WON", string? rule = null, string? area = null, string of = "account:shop")
        => HandoffResolver.Answer(org.Build(), new HandoffQuestion(of, rule == null ? stage : null, rule == null ? null : $"handoff-rule:{rule}", area == null ? null : $"solution-area:{area}", Start, Org.Today));

    public static HandoffAnswer Applies(this HandoffAnswer answer, string rule)
    {
        Assert.Equal($"handoff-rule:{rule}", answer.Rule);
        Assert.Empty(answer.Conflicting);
        return answer;
    }

    public static HandoffAnswer IsConflict(this HandoffAnswer answer, params string[] rules)
    {
        Assert.Equal(HandoffStatus.Conflict, answer.Status);
        Assert.Null(answer.Rule);
        Assert.Equal(rules.Select(r => $"handoff-rule:{r}"), answer.Conflicting);
        return answer.Says(StepCode.RuleConflict);
    }

    public static HandoffAnswer HasNoRule(this HandoffAnswer answer)
    {
        Assert.Equal(HandoffStatus.NoRule, answer.Status);
        Assert.Null(answer.Rule);
        return answer.Says(StepCode.NoRule);
    }

    public static HandoffAnswer HasGap(this HandoffAnswer answer, params HandoffPart[] missing)
    {
        Assert.Equal(HandoffStatus.Gap, answer.Status);
        Assert.Equal(missing, answer.Missing);
        return answer;
    }

    public static HandoffAnswer Says(this HandoffAnswer answer, StepCode code, string? text = null)
    {
        var step = Assert.Single(answer.Because, s => s.Code == code);
        if (text != null) Assert.Equal(text, step.Text);
        Assert.NotEmpty(step.Evidence);
        return answer;
    }
}
