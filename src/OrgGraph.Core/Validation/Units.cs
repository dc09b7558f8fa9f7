using System.Collections.Frozen;

namespace OrgGraph.Core.Validation;

/// <summary>What the amounts of a decision may count.</summary>
internal static class Units
{
    /// <summary>
    /// The currencies of ISO 4217, with a few withdrawn ones that past decisions still name; without funds, metals and codes for tests.
    /// They are listed here because the runtime knows them from the host's culture data only, which OrgGraph does without.
    /// </summary>
    private static readonly FrozenSet<string> s_currencies = (
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK " +
        "DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF " +
        "KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP " +
        "PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU " +
        "UZS VED VES VND VUV WST XAF XCD XCG XDR XOF XPF YER ZAR ZMW ZWG").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether amounts may be counted in it: an ISO 4217 currency code, PERCENT, COUNT, or NONE for no amounts.</summary>
    public static bool Contains(string unit) => unit is "PERCENT" or "COUNT" or "NONE" || s_currencies.Contains(unit);
}
