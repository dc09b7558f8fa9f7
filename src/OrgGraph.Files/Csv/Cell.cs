using System.Globalization;
using OrgGraph.Core.Model;

namespace OrgGraph.Files.Csv;

/// <summary>One value of a column as text, and back.</summary>
internal static class Cell
{
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>Reads a value that is not empty.</summary>
    /// <param name="column">The column.</param>
    /// <param name="text">The text.</param>
    /// <param name="value">The value, when it could be read.</param>
    /// <param name="fix">What would be right, when it could not.</param>
    public static bool TryRead(Column column, string text, out object? value, out string fix)
    {
        (value, fix) = (null, "");
        if (!column.IsList) return TryReadOne(column, text, out value, out fix);
        var items = ListCell.Split(text);
        if (items.Exists(item => item.Length == 0))
        {
            fix = "Leave no item of the list empty: 'a|b'.";
            return false;
        }
        var values = new object?[items.Count];
        for (var i = 0; i < values.Length; i++)
        {
            if (!TryReadOne(column, items[i], out values[i], out fix)) return false;
        }
        value = ListOf(column, values);
        return true;
    }

    /// <summary>A list of the column's type.</summary>
    public static object ListOf(Column column, IReadOnlyList<object?> values)
        => column.ValueType == typeof(DateOnly) ? values.Cast<DateOnly>().ToArray() : values.Cast<string>().ToArray();

    /// <summary>The value as text; empty for null.</summary>
    public static string Write(object? value) => value switch
    {
        IReadOnlyList<string> list => ListCell.Join(list),
        IReadOnlyList<DateOnly> list => ListCell.Join(list.Select(date => Write(date))),
        null => "",
        DateOnly date => date.ToString(DateFormat, CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        Enum code => CodeName.Of(code),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static bool TryReadOne(Column column, string text, out object? value, out string fix)
    {
        var type = column.ValueType;
        if (type == typeof(string))
            (value, fix) = (text, "");
        else if (type == typeof(bool))
            (value, fix) = (text is "true" ? true : text is "false" ? false : null, "Write true or false.");
        else if (type == typeof(DateOnly))
            (value, fix) = (DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null, "Write a date as year-month-day, such as 2026-01-31.");
        else if (type == typeof(int))
            (value, fix) = (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null, "Write a whole number without separators, such as 1000.");
        else if (type == typeof(long))
            (value, fix) = (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null, "Write a whole number without separators, such as 1000.");
        else
            (value, fix) = (CodeName.Parse(type, text), $"Write one of {string.Join(", ", CodeName.All(type))}.");
        return value != null;
    }
}
