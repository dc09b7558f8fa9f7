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
    private readonly List<(TimeSpan Start, TimeSpan End)>[] _byDay = [.. s_days.Select(_ => new List<(TimeSpan, TimeSpan)>())];

    private WeeklyHours()
    {
    }

    /// <summary>The spans of a day, from midnight, in order and without overlap.</summary>
    public IReadOnlyList<(TimeSpan Start, TimeSpan End)> Of(DayOfWeek day) => _byDay[(int)day];

    /// <summary>Reads entries. A day may have several, which do not overlap.</summary>
    /// <param name="entries">The entries, at least one.</param>
    /// <param name="hours">The hours, when they can be read.</param>
    /// <param name="fault">What is wrong, in words that can follow a colon, when they cannot.</param>
    public static bool TryParse(IReadOnlyList<string> entries, [NotNullWhen(true)] out WeeklyHours? hours, [NotNullWhen(false)] out string? fault)
    {
        var read = new WeeklyHours();
        fault = entries.Count == 0 ? "there are none" : entries.Select(read.Add).FirstOrDefault(wrong => wrong != null);
        hours = fault == null ? read : null;
        return fault == null;
    }

    private string? Add(string entry)
    {
        if (Entry().Match(entry) is not { Success: true } match || Time(match, "start") is not { } start || Time(match, "end") is not { } end)
            return $"'{entry}' cannot be read";
        if (end <= start)
            return $"'{entry}' ends before it begins";
        var first = Array.IndexOf(s_days, match.Groups["first"].Value);
        var last = match.Groups["last"] is { Success: true } named ? Array.IndexOf(s_days, named.Value) : first;
        for (var i = 0; i <= (last - first + 7) % 7; i++)
        {
            var day = (first + i) % 7;
            if (_byDay[day].Exists(span => span.Start < end && start < span.End))
                return $"'{entry}' overlaps another entry on {s_days[day]}";
            _byDay[day].Add((start, end));
            _byDay[day].Sort();
        }
        return null;
    }

    private static TimeSpan? Time(Match match, string name)
        => match.Groups[name].Value is "24:00" ? TimeSpan.FromDays(1)
            : TimeOnly.TryParseExact(match.Groups[name].ValueSpan, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time.ToTimeSpan() : null;

    [GeneratedRegex(@"^(?<first>MO|TU|WE|TH|FR|SA|SU)(-(?<last>MO|TU|WE|TH|FR|SA|SU))? (?<start>[0-9]{2}:[0-9]{2})-(?<end>[0-9]{2}:[0-9]{2})\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Entry();
}
