namespace OrgGraph.Core.Decisions;

/// <summary>Who may decide this?</summary>
/// <param name="Decision">The kind of decision: an id, or an external key.</param>
/// <param name="About">The account, partner, unit, position or person that it is about: an id, or an external key.</param>
/// <param name="Amount">How much, where the decision has an amount.</param>
/// <param name="AsOf">The day.</param>
public sealed record WhoDecidesQuestion(string Decision, string About, Amount? Amount, DateOnly AsOf);
