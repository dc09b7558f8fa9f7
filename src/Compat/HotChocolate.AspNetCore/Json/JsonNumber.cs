using System.Globalization;
using System.Numerics;

namespace HotChocolate.Json;

/// <summary>A number as it stood in JSON.</summary>
internal sealed record JsonNumber(string Text)
{
    /// <summary>The narrowest of int, long and big integer for whole numbers; double or decimal for others.</summary>
    public object ToPlain(bool asDecimal)
    {
        if (!Text.AsSpan().ContainsAny('.', 'e', 'E'))
        {
            return int.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var small) ? small
                : long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large) ? large
                : BigInteger.Parse(Text, CultureInfo.InvariantCulture);
        }

        return asDecimal && decimal.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? exact
            : double.Parse(Text, CultureInfo.InvariantCulture);
    }
}
