using OrgGraph.Core.Because;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;
using OrgGraph.Core.Ownership;
using OrgGraph.Core.Responders;
using Rule = OrgGraph.Core.Model.HandoffRule;

namespace OrgGraph.Core.Handoffs;

/// <summary>Finds the handoff rule that applies to an account, and who hands over to whom by it, by when, and who helps.</summary>
/// <remarks>The one rule class that is not named after its question: a handoff rule is a node of the organisation.</remarks>
public static class HandoffResolver
{
    /// <summary>Answers the question on a slice.</summary>
    /// <exception cref="OrganizationException">The question names something that is not there (NOT_FOUND, NOT_IN_FORCE, WRONG_KIND, AMBIGUOUS_KEY), or gives both stage and rule, or neither (BAD_QUESTION).</exception>
    public static HandoffAnswer Answer(Organization organization, HandoffQuestion question)
    {
        if ((question.Stage == null) == (question.Rule == null))
            throw OrganizationException.BadQuestion("Give either the stage that the work has reached or the handoff rule.");
        var view = organization.AsOf(question.AsOf);
        var account = view.Require<Account>(question.Of);
        var area = question.SolutionArea is { } asked ? view.Require<SolutionArea>(asked).Id : null;
        List<Step> because = [];
        List<string> levels = [.. view.Upwards(account.Id, because)];
        var rules = question.Rule is { } id && view.Require<Rule>(id) is var given
            ? new RuleChoice(view, levels, area ?? given.SolutionArea, because).Of(given)
            : new RuleChoice(view, levels, area, because).Of(question.Stage!);
        if (rules is [var rule])
            return ByRule(view, account, levels, rule, area ?? rule.SolutionArea, question.StartedAt, because);
        var status = rules.Count == 0 ? HandoffStatus.NoRule : HandoffStatus.Conflict;
        return new HandoffAnswer(account.Id, status, Rule: null, [.. rules.Select(r => r.Id)], null, null, null, [], null, [], null, [], view.Date, because);
    }

    private static HandoffAnswer ByRule(OrganizationView view, Account account, IReadOnlyList<string> levels, Rule rule, string? area, DateTimeOffset startedAt, List<Step> because)
    {
        var from = OwnerRule.Answer(view, account, rule.FromRole, area);
        var to = OwnerRule.Answer(view, account, rule.ToRole, area);
        if (from.Owner is { } giver)
            because.Add(StepCode.HandsOver, $"{view.Label(giver.Position)} hands over, as {rule.FromRole}.", giver.Position, giver.Claim);
        if (to.Owner is { } taker)
            because.Add(StepCode.Receives, $"{view.Label(taker.Position)} receives, as {rule.ToRole}{(to.Responder is { } r ? $"; {view.Label(r.Person)} answers" : "")}.", taker.Position, taker.Claim);
        var partners = rule.AsksForPartner ? AttachedPartners.Find(view, levels, because) : [];
        var backup = to.Owner == null ? null : BackupRule.Find(view, to, to.Owner, because);
        var due = to.Owner == null ? null : DueTime.Of(view, rule, to.Responder?.Person, startedAt, because);
        var escalation = to.Owner == null ? null : FirstEscalation(view, to.Owner.Position, to.Responder, because);
        var missing = Missing(view, account, rule, from, to, partners, because);
        var isSame = from.Owner != null && from.Owner.Position == to.Owner?.Position;
        if (isSame)
            because.Add(StepCode.SameOwner, $"{view.Label(to.Owner!.Position)} both hands over and receives.", to.Owner.Position);
        var status = missing.Count > 0 ? HandoffStatus.Gap : isSame ? HandoffStatus.SameOwner : HandoffStatus.Resolved;
        return new HandoffAnswer(account.Id, status, rule.Id, [], from, to, backup, partners, due, rule.Checklist, escalation, missing, view.Date, because);
    }

    private static EscalationStep? FirstEscalation(OrganizationView view, string receiver, Responder? responder, List<Step> because)
    {
        var walk = new EscalationWalk(view, EscalationQuestion.MostSteps, because: []);
        var first = walk.Visit(new Climb(view, receiver)).Skip(1).FirstOrDefault(step => step.Responder is { } above && above.Person != responder?.Person);
        if (first == null)
            because.Add(StepCode.NoEscalation, $"Nobody else answers above {view.Label(receiver)}.", [receiver, .. walk.Steps.Skip(1).Select(step => step.Position)]);
        else
            because.Add(StepCode.FirstEscalationFound, $"{view.Label(first.Responder!.Person)}, for {view.Label(first.Position)}, is the first to escalate to.", first.Responder.Person, first.Position);
        return first;
    }

    private static List<HandoffPart> Missing(OrganizationView view, Account account, Rule rule, OwnerAnswer from, OwnerAnswer to, IReadOnlyList<PartnerOnAccount> partners, List<Step> because)
    {
        List<HandoffPart> missing = [];
        if (from.Owner == null)
            Lacks(HandoffPart.From, $"Who hands over is missing: {NoOwner(from)}.", account.Id);
        if (to.Owner == null)
            Lacks(HandoffPart.To, $"Who receives is missing: {NoOwner(to)}.", account.Id);
        else if (to.Responder == null)
            Lacks(HandoffPart.Responder, $"Nobody answers for {view.Label(to.Owner.Position)}, or above it.", to.Owner.Position);
        if (rule.AsksForPartner && partners.Count == 0)
            Lacks(HandoffPart.Partner, $"{rule.Label} asks for a partner, and none is attached to {account.Label}.", rule.Id, account.Id);
        foreach (var partner in partners.Where(p => p.PartnerManager.Owner == null).DistinctBy(p => p.Partner))
            Lacks(HandoffPart.PartnerManager, $"The manager of {view.Label(partner.Partner)} is missing: {NoOwner(partner.PartnerManager)}.", partner.Partner);
        return [.. missing.Distinct()];

        void Lacks(HandoffPart part, Sentence text, params Evidence[] evidence)
        {
            missing.Add(part);
            because.Add(StepCode.PartMissing, text, evidence);
        }

        string NoOwner(OwnerAnswer answer) => $"{(answer.Status == OwnerStatus.Ambiguous ? "several seats have an equal claim to" : "no seat owns")} {view.Label(answer.Of)} as {answer.Role}";
    }
}
