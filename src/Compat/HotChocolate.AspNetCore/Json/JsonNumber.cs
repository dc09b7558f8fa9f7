using System.Globalization;
using System.Numerics;

namespace HotChocolate.Json;

/// <summary>A number as it stood in JSON.</summary>
internal sealed record JsonNumber(string Text)
{
    /// <summary>No type takes a longer number, and to read one takes more than linear time.</summary>
    private const int LongestText = 400;

    /// <summary>The narrowest of int, long and big integer for whole numbers; double or decimal for others.</summary>
    public object ToPlain(bool asDecimal)
    {
        if (Text.Length > LongestText)
        {
            throw new FormatException($"A number must not be longer than {LongestText} characters.");
        }

        if (!Text.AsSpan().ContainsAny('.', 'e', 'E'))
        {
            return int.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var small) ? small
                : long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large) ? large
                : BigInteger.Parse(Text, CultureInfo.InvariantCulture);
        }

        return asDecimal && decimal.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? exact
            : double.Parse(Text, CultureInfo.InvariantCulture) is var number && double.IsFinite(number)
                ? number
                : throw new FormatException($"The number {Text} is too large.");
    }
}
