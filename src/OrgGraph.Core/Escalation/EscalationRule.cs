using OrgGraph.Core.Because;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Escalation;

/// <summary>
/// Whom to escalate to, in order: from the start seat upwards by the solid line, or across units where there is none, with who answers for each seat.
/// Dotted branches hang from their step where they are asked for; the solid path alone fixes the outcome.
/// </summary>
public static class EscalationRule
{
    /// <summary>Answers the question on a slice.</summary>
    /// <exception cref="OrganizationException">
    /// The question names something that is not there (NOT_FOUND, NOT_IN_FORCE, WRONG_KIND, AMBIGUOUS_KEY), or cannot be asked as it stands (BAD_QUESTION):
    /// too many or too few steps, or an amount that is negative, missing where limits apply, or in another unit than the decision's.
    /// </exception>
    public static EscalationAnswer Answer(Organization organization, EscalationQuestion question)
    {
        if (question.MaxSteps is < 1 or > EscalationQuestion.MostSteps)
            throw OrganizationException.BadQuestion($"{question.MaxSteps} steps were asked for. Ask for 1 to {EscalationQuestion.MostSteps}.");
        var view = organization.AsOf(question.AsOf);
        var from = view.Require<Node>(question.From);
        var start = StartSeats.Of(view, from, question.Role);
        List<Step> because = [.. start.Because];
        var until = question.Until is { } wanted ? EscalationEnd.Of(view, from, question.Role == null ? start : StartSeats.Of(view, from), wanted, because) : null;
        if (start.Only is not { } first)
        {
            var outcome = start.Positions.Count == 0 ? EscalationOutcome.NoStart : EscalationOutcome.AmbiguousStart;
            return new EscalationAnswer(from.Id, outcome, start.Positions, [], IsComplete: true, question.AsOf, because);
        }
        var walk = new EscalationWalk(view, question.MaxSteps, because);
        var end = walk.FollowSolidLine(first, until);
        if (question.Lines == ReportingLines.SolidAndDotted) walk.FollowDottedLines(question.Purposes);
        return new EscalationAnswer(from.Id, end, [], walk.Steps, walk.IsComplete, question.AsOf, because);
    }
}
