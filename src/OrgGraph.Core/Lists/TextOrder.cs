namespace OrgGraph.Core.Lists;

/// <summary>How texts are ordered and compared in lists and searches: the same in every store, whatever the culture.</summary>
public sealed class TextOrder : IComparer<string>
{
    private TextOrder()
    {
    }

    /// <summary>By code points, as databases that hold UTF-8 order texts. It differs from the ordinal order where characters above U+FFFF meet those from U+E000 on.</summary>
    public static TextOrder ByCodePoint { get; } = new();

    /// <summary>A text as it is compared without regard to case: two are equal when this is.</summary>
    public static string IgnoringCase(string text) => text.ToLowerInvariant();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (x == null || y == null) return (x == null ? 0 : 1) - (y == null ? 0 : 1);
        var common = x.AsSpan().CommonPrefixLength(y);
        return common == x.Length || common == y.Length ? x.Length.CompareTo(y.Length) : Rank(x[common]).CompareTo(Rank(y[common]));
    }

    /// <summary>Half of a character above U+FFFF comes after all others.</summary>
    private static int Rank(char c) => char.IsSurrogate(c) ? c + char.MaxValue : c;
}
