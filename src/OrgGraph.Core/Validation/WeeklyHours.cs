using System.Globalization;

namespace OrgGraph.Core.Validation;

/// <summary>Entries of a working calendar: <c>MO-FR 09:00-17:00</c>, <c>SA 10:00-12:00</c>.</summary>
internal static class WeeklyHours
{
    private static readonly string[] s_days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    /// <summary>Null when the entries can be read and do not overlap; else what is wrong with them.</summary>
    public static string? Fault(IReadOnlyList<string> entries)
    {
        if (entries.Count == 0) return "there are none";
        var taken = new List<(int Day, TimeOnly From, TimeOnly To)>();
        foreach (var entry in entries)
        {
            if (!TryRead(entry, out var first, out var last, out var from, out var to)) return $"'{entry}' cannot be read";
            if (to <= from) return $"'{entry}' ends before it begins";
            for (var day = first; day <= last; day++)
            {
                if (taken.Exists(t => t.Day == day && t.From < to && from < t.To)) return $"'{entry}' overlaps another entry on {s_days[day]}";
                taken.Add((day, from, to));
            }
        }
        return null;
    }

    private static bool TryRead(string entry, out int first, out int last, out TimeOnly from, out TimeOnly to)
    {
        (first, last, from, to) = (-1, -1, default, default);
        if (entry.Split(' ') is not [var days, var hours] || hours.Split('-') is not [var start, var end]) return false;
        (first, last) = days.Split('-') switch
        {
            [var day] => (Array.IndexOf(s_days, day), Array.IndexOf(s_days, day)),
            [var a, var b] => (Array.IndexOf(s_days, a), Array.IndexOf(s_days, b)),
            _ => (-1, -1),
        };
        return first >= 0 && last >= first && TryTime(start, out from) && TryTime(end, out to);
    }

    private static bool TryTime(string text, out TimeOnly time) => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}
