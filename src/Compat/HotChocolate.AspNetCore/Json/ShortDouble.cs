using System.Buffers.Text;

namespace HotChocolate.Json;

/// <summary>
/// Writes numbers with at most three decimals, as prices and percentages have, several times faster than the general algorithm.
/// A decimal number of at most fifteen digits that reads back as the same double is the shortest one that does.
/// </summary>
internal static class ShortDouble
{
    private const double Largest = 1e12;

    public static bool TryFormat(double value, Span<byte> target, out int written)
    {
        written = 0;
        var thousands = value * 1000;
        if (!(Math.Abs(value) < Largest) || value == 0 || thousands != Math.Truncate(thousands) || thousands / 1000 != value)
        {
            return false;
        }

        var (whole, fraction) = Math.DivRem((long)thousands, 1000);
        if (whole == 0 && fraction < 0)
        {
            target[0] = (byte)'-';
            written = 1;
        }

        Utf8Formatter.TryFormat(whole, target[written..], out var digits);
        written += digits;
        fraction = Math.Abs(fraction);
        if (fraction == 0)
        {
            return true;
        }

        target[written++] = (byte)'.';
        for (var unit = 100; fraction > 0; unit /= 10)
        {
            target[written++] = (byte)('0' + (fraction / unit));
            fraction %= unit;
        }

        return true;
    }
}
