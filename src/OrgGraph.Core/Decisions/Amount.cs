namespace OrgGraph.Core.Decisions;

/// <summary>How much.</summary>
/// <param name="Value">Whole minor units of a currency, hundredths of a percent, or a count.</param>
/// <param name="Unit">An ISO 4217 currency code, PERCENT or COUNT.</param>
public sealed record Amount(long Value, string Unit);
