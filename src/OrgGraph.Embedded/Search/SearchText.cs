using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;

namespace OrgGraph.Embedded.Search;

/// <summary>What a search can find a node by.</summary>
internal readonly struct SearchText(Node node, IReadOnlyCollection<ExternalKey> keys)
{
    public IEnumerable<string> AllWords() => SearchWords.Of(node).Concat(keys.SelectMany(SearchWords.Of));

    /// <summary>How well the node matches; null when it does not.</summary>
    /// <param name="text">The text that is searched, in lower case.</param>
    /// <param name="words">Its words.</param>
    public SearchMatch? Match(string text, IReadOnlyCollection<string> words)
    {
        if (IsKey(text)) return SearchMatch.Key;
        var label = TextOrder.IgnoringCase(node.Label);
        if (label == text) return SearchMatch.Label;
        if (label.StartsWith(text, StringComparison.Ordinal)) return SearchMatch.LabelStart;
        if (Begin(words, [.. SearchWords.Of(node.Label)])) return SearchMatch.LabelWords;
        return Begin(words, [.. AllWords()]) ? SearchMatch.Words : null;
    }

    private bool IsKey(string text)
        => Is(node.Id, text) || (node is Person { Email: { } email } && Is(email, text)) || keys.Any(key => Is(key.Key, text) || Is($"{key.Source}:{key.Key}", text));

    private static bool Is(string key, string text) => TextOrder.IgnoringCase(key) == text;

    private static bool Begin(IReadOnlyCollection<string> beginnings, List<string> words)
        => beginnings.All(beginning => words.Exists(word => word.StartsWith(beginning, StringComparison.Ordinal)));
}
