using System.Text.RegularExpressions;

namespace OrgGraph.Core.Validation;

/// <summary>Recurrence rules, RFC 5545, section 3.3.10.</summary>
internal static partial class Recurrence
{
    private static readonly Dictionary<string, Regex> s_parts = new(StringComparer.Ordinal)
    {
        ["FREQ"] = Shape("(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)"),
        ["UNTIL"] = Shape(@"\d{8}(T\d{6}Z?)?"),
        ["COUNT"] = Shape("[1-9][0-9]*"),
        ["INTERVAL"] = Shape("[1-9][0-9]*"),
        ["BYSECOND"] = Numbers("([0-9]|[1-5][0-9]|60)"),
        ["BYMINUTE"] = Numbers("([0-9]|[1-5][0-9])"),
        ["BYHOUR"] = Numbers("([0-9]|1[0-9]|2[0-3])"),
        ["BYDAY"] = Numbers("([+-]?([1-9]|[1-4][0-9]|5[0-3]))?(MO|TU|WE|TH|FR|SA|SU)"),
        ["BYMONTHDAY"] = Numbers("[+-]?([1-9]|[12][0-9]|3[01])"),
        ["BYYEARDAY"] = Numbers("[+-]?[1-9][0-9]{0,2}"),
        ["BYWEEKNO"] = Numbers("[+-]?([1-9]|[1-4][0-9]|5[0-3])"),
        ["BYMONTH"] = Numbers("([1-9]|1[0-2])"),
        ["BYSETPOS"] = Numbers("[+-]?[1-9][0-9]{0,2}"),
        ["WKST"] = Shape("(MO|TU|WE|TH|FR|SA|SU)"),
    };

    /// <summary>Null when the rule can be read; else what is wrong with it.</summary>
    public static string? Fault(string rule)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in rule.Split(';'))
        {
            var (name, value) = part.Split('=', 2) is [var n, var v] ? (n, v) : (part, "");
            if (!s_parts.TryGetValue(name, out var shape)) return $"it has no part '{name}'";
            if (!seen.Add(name)) return $"{name} is there twice";
            if (!shape.IsMatch(value)) return $"{name} cannot be '{value}'";
        }
        if (!seen.Contains("FREQ")) return "FREQ is missing";
        return seen.Contains("UNTIL") && seen.Contains("COUNT") ? "UNTIL and COUNT exclude each other" : null;
    }

    private static Regex Numbers(string one) => Shape($"{one}(,{one})*");

    private static Regex Shape(string pattern) => new($"^{pattern}$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);
}
