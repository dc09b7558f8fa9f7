using System.Text;

namespace Neo4j.Driver.Internal;

/// <summary>Names that come again with every record (keys, labels, types), so that each is one string.</summary>
internal sealed class NameCache
{
    private const int Slots = 256;
    private const int LongestName = 64;
    private readonly string?[] names = new string?[Slots];

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > LongestName) return Encoding.UTF8.GetString(utf8);
        ref var slot = ref names[(utf8[0] * 31 + utf8[^1] * 7 + utf8[utf8.Length / 2] * 131 + utf8.Length) % Slots];
        return slot is { } name && Ascii.Equals(utf8, name) ? name : slot = Encoding.UTF8.GetString(utf8);
    }
}
