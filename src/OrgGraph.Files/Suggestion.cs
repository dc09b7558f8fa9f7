namespace OrgGraph.Files;

/// <summary>What somebody who misspelt a name may have meant.</summary>
internal static class Suggestion
{
    /// <summary>The name most like the wrong one, or the other advice where none is like it.</summary>
    public static string For(string wrong, IEnumerable<string> names, string otherwise)
    {
        var best = names.Select(name => (Name: name, Distance: Distance(wrong.ToLowerInvariant(), name.ToLowerInvariant()))).MinBy(x => x.Distance);
        return best.Name != null && best.Distance <= Math.Max(2, best.Name.Length / 4) ? $"Did you mean '{best.Name}'?" : otherwise;
    }

    /// <summary>How many letters must be put in, taken out or exchanged (Levenshtein).</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }
        return row[^1];
    }
}
