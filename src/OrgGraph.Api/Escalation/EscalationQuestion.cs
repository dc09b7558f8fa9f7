using OrgGraph.Api.Questions;
using OrgGraph.Core.Escalation;

namespace OrgGraph.Api.Escalation;

/// <summary>Who do I escalate to?</summary>
/// <param name="From">A position, person, unit, account or partner: an id such as `person:emeka-sandoval`, or an external key such as `hr:E20008`.</param>
/// <param name="Role">For an account or partner, the role whose owner it starts at; `ACCOUNT_EXECUTIVE` and `PAM` unless given.</param>
/// <param name="Lines">Which lines are followed; the solid ones unless given.</param>
/// <param name="Purposes">The purposes of the dotted lines that are followed, such as `FINANCE`; all unless given.</param>
/// <param name="Until">Where to stop, if not at the top.</param>
/// <param name="MaxSteps">At most so many steps, from 1 to 25; the start is one.</param>
/// <param name="AsOf">The day, such as `2027-01-01`; the field's `asOf` unless given.</param>
public sealed record EscalationQuestion(
    [property: RequiredId] string From, string? Role = null, ReportingLines Lines = ReportingLines.Solid, IReadOnlyList<string>? Purposes = null, EscalateUntil? Until = null,
    int MaxSteps = Core.Escalation.EscalationQuestion.MostSteps, DateOnly? AsOf = null)
{
    private const int MostPurposes = 20;

    internal Core.Escalation.EscalationQuestion Ask(DateOnly today)
    {
        Given.AtMost(Purposes, MostPurposes, "purposes");
        Given.Codes(Purposes, "purposes");
        return new(
            Given.Id(From, "from"), Given.OptionalCode(Role, "role"), Lines, Purposes, Until?.Ask(),
            Given.Between(MaxSteps, 1, Core.Escalation.EscalationQuestion.MostSteps, "maxSteps"), AsOf ?? today);
    }
}
