using OrgGraph.Core.Graph;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;

namespace OrgGraph.Embedded.Search;

/// <summary>The words of all nodes in order, so that those that begin alike lie together, with the nodes in which each occurs.</summary>
internal sealed class SearchIndex
{
    private readonly Organization _organization;
    private readonly Node[] _nodes;
    private readonly string[] _words;
    private readonly int[] _starts;
    private readonly int[] _occurrences;

    public SearchIndex(Organization organization)
    {
        _organization = organization;
        _nodes = [.. RecordKind.Every.Where(kind => kind.IsNode).SelectMany(organization.OfKind).Cast<Node>()];
        var found = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < _nodes.Length; i++)
        {
            foreach (var word in new SearchText(_nodes[i], organization.ExternalKeysByNode[_nodes[i].Id]).AllWords())
            {
                if (!found.TryGetValue(word, out var nodes))
                    found.Add(word, nodes = new List<int>(1));
                if (nodes.Count == 0 || nodes[^1] != i) nodes.Add(i);
            }
        }
        _words = [.. found.Keys.Order(StringComparer.Ordinal)];
        _starts = new int[_words.Length + 1];
        for (var i = 0; i < _words.Length; i++)
            _starts[i + 1] = _starts[i] + found[_words[i]].Count;
        _occurrences = [.. _words.SelectMany(word => found[word])];
    }

    /// <summary>The nodes that a search finds, the best first.</summary>
    public IReadOnlyList<SearchHit> Find(NodeSearch search)
    {
        var text = TextOrder.IgnoringCase(search.Text.Trim());
        var words = SearchWords.Of(text).ToHashSet(StringComparer.Ordinal);
        if (words.Count == 0 || search.First <= 0) return [];
        var view = _organization.AsOf(search.AsOf);
        return [.. Candidates(text, words)
            .Where(node => node.Valid.Contains(search.AsOf) && (search.Kinds.Count == 0 || search.Kinds.Contains(RecordKind.Of(node.GetType()))))
            .Select(node => (Node: node, Match: new SearchText(node, [.. view.InForce(_organization.ExternalKeysByNode[node.Id])]).Match(text, words)))
            .Where(found => found.Match != null)
            .OrderBy(found => found.Match).ThenBy(found => TextOrder.IgnoringCase(found.Node.Label), TextOrder.ByCodePoint).ThenBy(found => found.Node.Id, TextOrder.ByCodePoint)
            .Take(search.First)
            .Select(found => new SearchHit(found.Node, found.Match!.Value))];
    }

    /// <summary>The nodes with the rarest of the words: no other can match, but one of that id, whose kind is none of its words.</summary>
    private IEnumerable<Node> Candidates(string text, IEnumerable<string> words)
    {
        if (RecordKind.OfNodeId(text) is not { } kind) return WithAll(words);
        var name = SearchWords.Of(text[kind.Name.Length..]).ToList();
        return WithAll(words).Union(name.Count > 0 ? WithAll(name) : new[] { _organization.Find<Node>(text) }.OfType<Node>());
    }

    /// <summary>All nodes with the rarest of the words, and so all with all of them.</summary>
    private IEnumerable<Node> WithAll(IEnumerable<string> words)
    {
        var (start, end) = words.Select(Range).MinBy(range => range.End - range.Start);
        return _occurrences.AsSpan(start, end - start).ToArray().Distinct().Select(i => _nodes[i]);
    }

    /// <summary>Where the occurrences of the words that begin so lie.</summary>
    private (int Start, int End) Range(string beginning)
    {
        var first = Array.BinarySearch(_words, beginning, StringComparer.Ordinal);
        if (first < 0) first = ~first;
        var last = first;
        while (last < _words.Length && _words[last].StartsWith(beginning, StringComparison.Ordinal))
            last++;
        return (_starts[first], _starts[last]);
    }
}
