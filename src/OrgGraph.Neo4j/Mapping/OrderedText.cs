using System.Text;

namespace OrgGraph.Neo4j.Mapping;

/// <summary>
/// Writes texts so that they have one order. Neo4j's indexes order by code points and its operators here and there by UTF-16; the two differ from U+E000 on, where half-width
/// katakana and emoji lie. Such a character is written as U+D7FF and thirteen digits to the base of three, U+D7FC to U+D7FE, which no text holds: Unicode assigns them nothing.
/// </summary>
internal static class OrderedText
{
    private const char Mark = '\uD7FF';
    private const char Zero = '\uD7FC';
    private const int Base = 3;
    private const int Digits = 13;

    /// <summary>Comes after everything that is written so.</summary>
    public const string Beyond = "\uD7FF\uD7FF";

    /// <summary>The text, so written. A part of it gives the part of what is written.</summary>
    public static string Of(string text)
    {
        if (!text.Any(c => c > Mark)) return text;
        var written = new StringBuilder();
        Span<char> digits = stackalloc char[Digits];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value <= Mark)
            {
                written.Append((char)rune.Value);
                continue;
            }
            for (var (i, rest) = (Digits - 1, rune.Value); i >= 0; i--, rest /= Base)
                digits[i] = (char)(Zero + (rest % Base));
            written.Append(Mark).Append(digits);
        }
        return written.ToString();
    }
}
