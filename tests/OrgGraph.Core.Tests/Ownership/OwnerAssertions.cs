using OrgGraph.Core.Because;
using OrgGraph.Core.Ownership;

namespace OrgGraph.Core.Tests.Ownership;

internal static class OwnerAssertions
{
    public static OwnerAnswer Owner(this Org org, string of = "account:shop", string? role = "ACCOUNT_EXECUTIVE", string? area = null, string? date = null)
        => OwnerRule.Answer(org.Build(), new OwnerQuestion(of, role, area == null ? null : $"solution-area:{area}", date == null ? Org.Today : Org.Date(date)));

    public static OwnerAnswer Is(this OwnerAnswer answer, string position)
    {
        Assert.Equal((OwnerStatus.Resolved, $"position:{position}"), (answer.Status, answer.Owner?.Position));
        Assert.Empty(answer.Candidates);
        return answer.Says(StepCode.OwnerFound);
    }

    public static OwnerAnswer IsAmbiguous(this OwnerAnswer answer, params string[] positions)
    {
        Assert.Equal(OwnerStatus.Ambiguous, answer.Status);
        Assert.Equal(positions, answer.Candidates.Select(c => c.Position["position:".Length..]).Order(StringComparer.Ordinal));
        Assert.Null(answer.Owner);
        Assert.Null(answer.Responder);
        return answer.Says(StepCode.OwnerAmbiguous);
    }

    public static OwnerAnswer IsUnresolved(this OwnerAnswer answer)
    {
        Assert.Equal(OwnerStatus.Unresolved, answer.Status);
        Assert.Null(answer.Owner);
        Assert.Empty(answer.Candidates);
        return answer.Says(StepCode.OwnerUnresolved);
    }

    public static OwnerAnswer AlsoOwnedBy(this OwnerAnswer answer, params string[] positions)
    {
        Assert.Equal(positions, answer.AlsoOwns.Select(o => o.Position["position:".Length..]));
        Assert.Equal(positions.Length, answer.Because.Count(s => s.Code == StepCode.AlsoOwns));
        return answer;
    }

    public static OwnerAnswer Says(this OwnerAnswer answer, StepCode code, string? text = null)
    {
        var step = Assert.Single(answer.Because, s => s.Code == code);
        if (text != null) Assert.Equal(text, step.Text);
        Assert.NotEmpty(step.Evidence);
        return answer;
    }

    public static OwnerAnswer DoesNotSay(this OwnerAnswer answer, StepCode code)
    {
        Assert.DoesNotContain(answer.Because, s => s.Code == code);
        return answer;
    }
}
