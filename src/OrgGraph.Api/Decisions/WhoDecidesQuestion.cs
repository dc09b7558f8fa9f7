using OrgGraph.Api.Questions;

namespace OrgGraph.Api.Decisions;

/// <summary>Who may decide this?</summary>
/// <param name="Decision">The kind of decision: an id such as `decision:discount`, or an external key.</param>
/// <param name="About">The account, partner, unit, position or person that it is about: an id such as `account:fabrikam`, or an external key.</param>
/// <param name="Amount">How much, where the decision has an amount: `{ value: 2500, unit: "PERCENT" }` is 25 %.</param>
/// <param name="AsOf">The day, such as `2027-01-01`; the field's `asOf` unless given.</param>
public sealed record WhoDecidesQuestion([property: RequiredId] string Decision, [property: RequiredId] string About, Amount? Amount = null, DateOnly? AsOf = null)
{
    internal Core.Decisions.WhoDecidesQuestion Ask(DateOnly today)
        => new(Given.Id(Decision, "decision"), Given.Id(About, "about"), Amount?.Ask("amount"), AsOf ?? today);
}
