using System.Globalization;
using System.Text.RegularExpressions;

namespace HotChocolate.Types.Scalars;

/// <summary>How a moment is written and read: RFC 3339 with an offset, three digits of a second out, up to seven in.</summary>
internal static partial class DateTimeText
{
    public static bool TryParse(string text, out DateTimeOffset value)
    {
        value = default;
        return Moment().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    public static string? Format(object value) => value switch
    {
        DateTimeOffset moment => Format(moment),
        DateTime moment => Format(new DateTimeOffset(moment.ToUniversalTime())),
        _ => null,
    };

    private static string Format(DateTimeOffset moment)
        => moment.Offset == TimeSpan.Zero
            ? moment.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)
            : moment.ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,7})?([Zz]|[+-]\d{2}:\d{2})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Moment();
}
