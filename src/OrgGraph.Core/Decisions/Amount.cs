using System.Collections.Frozen;

namespace OrgGraph.Core.Decisions;

/// <summary>How much.</summary>
/// <param name="Value">Whole minor units of a currency, hundredths of a percent, or a count.</param>
/// <param name="Unit">An ISO 4217 currency code, PERCENT or COUNT.</param>
public sealed record Amount(long Value, string Unit)
{
    // ISO 4217, list one: the currencies whose minor unit is not a hundredth.
    private static readonly FrozenDictionary<string, int> s_decimals = new (int Decimals, string Units)[]
    {
        (0, "COUNT BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"), (3, "BHD IQD JOD KWD LYD OMR TND"), (4, "CLF UYW"),
    }.SelectMany(row => row.Units.Split(' ').Select(unit => KeyValuePair.Create(unit, row.Decimals))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The amount as people read it: <c>12.50 PERCENT</c>, <c>3 COUNT</c>, <c>1000.00 EUR</c>.</summary>
    public override string ToString()
    {
        var decimals = s_decimals.GetValueOrDefault(Unit, 2);
        return $"{(Value / (decimal)Math.Pow(10, decimals)).ToString($"F{decimals}")} {Unit}";
    }
}
