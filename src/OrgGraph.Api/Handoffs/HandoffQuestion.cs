using OrgGraph.Api.Questions;
using OrgGraph.Api.Reading;

namespace OrgGraph.Api.Handoffs;

/// <summary>Who do I hand this to? Give either the stage or the rule.</summary>
/// <param name="Of">The account: an id such as `account:fabrikam`, or an external key such as `crm:A-10010`.</param>
/// <param name="Stage">The code of the stage that the work has reached, such as `WON`.</param>
/// <param name="Rule">The handoff rule: an id such as `handoff-rule:won-to-delivery`, or an external key.</param>
/// <param name="SolutionArea">The solution area that the work is in, such as `solution-area:data-ai`.</param>
/// <param name="StartedAt">When the hand-over began, such as `2026-03-02T09:00:00Z`; what is due counts from then. Unless given, it is now, or midnight UTC of another day that is asked about.</param>
/// <param name="AsOf">The day, such as `2027-01-01`; the field's `asOf` unless given.</param>
public sealed record HandoffQuestion(
    [property: RequiredId] string Of, string? Stage = null, [property: OptionalId] string? Rule = null, [property: OptionalId] string? SolutionArea = null, DateTimeOffset? StartedAt = null, DateOnly? AsOf = null)
{
    internal Core.Handoffs.HandoffQuestion Ask(TimeProvider time, DateOnly? today = null)
    {
        if (Stage is null == Rule is null)
            throw Given.Bad("Give either 'stage' or 'rule', not both and not neither.");
        var day = AsOf ?? today ?? time.Today();
        return new(
            Given.Id(Of, "of"), Given.OptionalCode(Stage, "stage"), Given.OptionalId(Rule, "rule"), Given.OptionalId(SolutionArea, "solutionArea"),
            StartedAt ?? Start(day, time), day);
    }

    /// <summary>Counted from now, what is due on another day would lie before it or years after it.</summary>
    private static DateTimeOffset Start(DateOnly day, TimeProvider time) => day == time.Today() ? time.GetUtcNow() : new(day, TimeOnly.MinValue, TimeSpan.Zero);
}
