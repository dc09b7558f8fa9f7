using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace OrgGraph.Core.Handoffs;

/// <summary>
/// The hours of a working week in local time. An entry names a day or a run of days and one span of hours: <c>MO-FR 09:00-17:00</c>. Days are those of
/// iCalendar (RFC 5545, section 3.3.10); a run may pass the end of the week (<c>SA-MO</c>); a span ends on its own day, at <c>24:00</c> at the latest.
/// </summary>
public sealed partial class WeeklyHours
{
    private static readonly string[] s_days = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
    private readonly IReadOnlyList<(TimeSpan Start, TimeSpan End)>[] _byDay;

    private WeeklyHours(IReadOnlyList<(TimeSpan, TimeSpan)>[] byDay) => _byDay = byDay;

    /// <summary>The spans of a day, from midnight, in order and without overlap.</summary>
    public IReadOnlyList<(TimeSpan Start, TimeSpan End)> Of(DayOfWeek day) => _byDay[(int)day];

    /// <summary>Reads entries. Days may have several; where spans of one day overlap, they count once.</summary>
    /// <returns>False when an entry cannot be read, or there is none.</returns>
    public static bool TryParse(IReadOnlyList<string> entries, [NotNullWhen(true)] out WeeklyHours? hours)
    {
        hours = null;
        var byDay = Enumerable.Range(0, 7).Select(_ => new List<(TimeSpan Start, TimeSpan End)>()).ToArray();
        foreach (var entry in entries)
        {
            if (Entry().Match(entry) is not { Success: true } match || Time(match, "start") is not { } start || Time(match, "end") is not { } end || start >= end)
                return false;
            var first = Array.IndexOf(s_days, match.Groups["first"].Value);
            var last = match.Groups["last"] is { Success: true } named ? Array.IndexOf(s_days, named.Value) : first;
            for (var i = 0; i <= (last - first + 7) % 7; i++)
                byDay[(first + i) % 7].Add((start, end));
        }
        if (entries.Count == 0) return false;
        hours = new WeeklyHours([.. byDay.Select(Merged)]);
        return true;
    }

    private static IReadOnlyList<(TimeSpan Start, TimeSpan End)> Merged(List<(TimeSpan Start, TimeSpan End)> spans)
    {
        List<(TimeSpan Start, TimeSpan End)> merged = [];
        foreach (var span in spans.Order())
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
                merged[^1] = (merged[^1].Start, span.End > merged[^1].End ? span.End : merged[^1].End);
            else
                merged.Add(span);
        }
        return merged;
    }

    private static TimeSpan? Time(Match match, string name)
        => match.Groups[name].Value is "24:00" ? TimeSpan.FromDays(1)
            : TimeOnly.TryParseExact(match.Groups[name].ValueSpan, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time.ToTimeSpan() : null;

    [GeneratedRegex("^(?<first>MO|TU|WE|TH|FR|SA|SU)(-(?<last>MO|TU|WE|TH|FR|SA|SU))? (?<start>[0-9]{2}:[0-9]{2})-(?<end>[0-9]{2}:[0-9]{2})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Entry();
}
