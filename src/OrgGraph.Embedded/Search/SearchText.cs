using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;

namespace OrgGraph.Embedded.Search;

/// <summary>What a search can find a node by.</summary>
internal readonly struct SearchText(Node node, IReadOnlyCollection<ExternalKey> keys)
{
    private string? Email => (node as Person)?.Email;

    public IEnumerable<string> AllWords()
    {
        // Not the kind with which the id begins: it would find every node of the kind.
        var name = node.Id[(node.Id.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return Words.Of(node.Label).Concat(Words.Of(name)).Concat(Words.Of(Email)).Concat(keys.SelectMany(key => Words.Of(key.Source).Concat(Words.Of(key.Key))));
    }

    /// <summary>How well the node matches; null when it does not.</summary>
    /// <param name="text">The text that is searched, in lower case.</param>
    /// <param name="words">Its words.</param>
    public SearchMatch? Match(string text, IReadOnlyCollection<string> words)
    {
        if (IsKey(text)) return SearchMatch.Key;
        if (node.Label.Equals(text, StringComparison.OrdinalIgnoreCase)) return SearchMatch.Label;
        if (node.Label.StartsWith(text, StringComparison.OrdinalIgnoreCase)) return SearchMatch.LabelStart;
        if (Begin(words, [.. Words.Of(node.Label)])) return SearchMatch.LabelWords;
        return Begin(words, [.. AllWords()]) ? SearchMatch.Words : null;
    }

    private bool IsKey(string text)
        => node.Id.Equals(text, StringComparison.OrdinalIgnoreCase)
            || text.Equals(Email, StringComparison.OrdinalIgnoreCase)
            || keys.Any(key => text.Equals(key.Key, StringComparison.OrdinalIgnoreCase) || text.Equals($"{key.Source}:{key.Key}", StringComparison.OrdinalIgnoreCase));

    private static bool Begin(IReadOnlyCollection<string> beginnings, List<string> words)
        => beginnings.All(beginning => words.Exists(word => word.StartsWith(beginning, StringComparison.Ordinal)));
}
