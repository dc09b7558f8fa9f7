using OrgGraph.Api.Questions;

namespace OrgGraph.Api.Decisions;

/// <summary>How much.</summary>
/// <param name="Value">Whole minor units of a currency (cents), hundredths of a percent, or a count: 25 % is `2500` of `PERCENT`, 1,000.00 EUR is `100000` of `EUR`. Never negative.</param>
/// <param name="Unit">An ISO 4217 currency code, `PERCENT` or `COUNT`. It must be the decision's; amounts are never converted.</param>
public sealed record Amount(long Value, string Unit)
{
    internal Core.Decisions.Amount Ask(string argument)
        => Value >= 0 ? new(Value, Given.Code(Unit, $"{argument}.unit", "PERCENT")) : throw Given.Bad($"'{argument}.value' is {Value}. Give zero or more.");
}
