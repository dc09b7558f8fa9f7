using OrgGraph.Api.Questions;
using OrgGraph.Api.Reading;

namespace OrgGraph.Api.Handoffs;

/// <summary>Who do I hand this to? Give either the stage or the rule.</summary>
/// <param name="Of">The account: an id such as `account:fabrikam`, or an external key such as `crm:A-10010`.</param>
/// <param name="Stage">The code of the stage that the work has reached, such as `WON`.</param>
/// <param name="Rule">The handoff rule: an id such as `handoff-rule:won-to-delivery`, or an external key.</param>
/// <param name="SolutionArea">The solution area that the work is in, such as `solution-area:data-ai`.</param>
/// <param name="StartedAt">When the hand-over began, such as `2026-03-02T09:00:00Z`; what is due counts from then. Now unless given.</param>
/// <param name="AsOf">The day, such as `2027-01-01`; the field's `asOf` unless given.</param>
public sealed record HandoffQuestion(
    [property: RequiredId] string Of, string? Stage = null, [property: OptionalId] string? Rule = null, [property: OptionalId] string? SolutionArea = null, DateTimeOffset? StartedAt = null, DateOnly? AsOf = null)
{
    internal Core.Handoffs.HandoffQuestion Ask(TimeProvider time, DateOnly? today = null)
    {
        if (Stage is null == Rule is null)
            throw Given.Bad("Give either 'stage' or 'rule', not both and not neither.");
        return new(
            Given.Id(Of, "of"), Given.OptionalCode(Stage, "stage"), Given.OptionalId(Rule, "rule"), Given.OptionalId(SolutionArea, "solutionArea"),
            StartedAt ?? time.GetUtcNow(), AsOf ?? today ?? time.Today());
    }
}
