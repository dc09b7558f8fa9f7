namespace OrgGraph.Embedded.Search;

internal static class Words
{
    /// <summary>Cuts a text into its runs of letters and digits, in lower case.</summary>
    public static IEnumerable<string> Of(string? text)
    {
        if (text == null) yield break;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i])) continue;
            if (i > start)
                yield return text[start..i].ToLowerInvariant();
            start = i + 1;
        }
    }
}
