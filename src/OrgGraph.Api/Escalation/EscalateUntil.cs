using OrgGraph.Api.Decisions;
using OrgGraph.Api.Questions;

namespace OrgGraph.Api.Escalation;

/// <summary>Stop at the first who may decide this.</summary>
/// <param name="Decision">The kind of decision: an id such as `decision:discount`, or an external key.</param>
/// <param name="Amount">The amount, where the decision has one.</param>
public sealed record EscalateUntil([property: RequiredId] string Decision, Amount? Amount = null)
{
    internal Core.Escalation.EscalateUntil Ask() => new(Given.Id(Decision, "until.decision"), Amount?.Ask("until.amount"));
}
