using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;
using OrgGraph.Neo4j.Cypher;
using OrgGraph.Neo4j.Mapping;

namespace OrgGraph.Neo4j.Search;

/// <summary>Finds nodes by text, in one statement.</summary>
internal static class SearchQuery
{
    /// <summary>Up to so many nodes that may match are tried one by one. Where there are more, a walk through half a million labels meets one in every few hundred.</summary>
    private const int MostTried = 1_500;

    /// <summary>So many words are looked up, the longest; the others are tried.</summary>
    private const int MostWords = 12;

    /// <summary>No label or key is longer.</summary>
    private const int LongestText = 1_000;

    public static async Task<IReadOnlyList<SearchHit>> ReadAsync(Database database, NodeSearch search, long revision, CancellationToken cancellationToken)
    {
        if (Parameters(search, revision) is not { } parameters) return [];
        var rows = await database.ReadAsync("search", subject: null, CypherText.Of("Search/search.cypher"), parameters, cancellationToken);
        var reader = new RecordReader();
        return [.. rows.Select(row => new SearchHit((Node)reader.Read((IReadOnlyDictionary<string, object>)row["properties"]), (SearchMatch)(long)row["match"]))];
    }

    /// <summary>The parameters of the statement; null when there is nothing to look for.</summary>
    public static Dictionary<string, object?>? Parameters(NodeSearch search, long revision)
    {
        var text = TextOrder.IgnoringCase(search.Text.Trim());
        var words = SearchWords.Of(text).Distinct(StringComparer.Ordinal).ToList();
        if (words.Count == 0 || search.First <= 0) return null;
        var longest = words.OrderByDescending(word => word.Length).Take(MostWords).ToList();
        var kinds = search.Kinds.Select(WordTokens.Kind).ToList();
        // Texts that no label begins with are not sought: null matches nothing.
        var sought = text.Length <= LongestText && !text.Contains('\0', StringComparison.Ordinal) ? text : null;
        return new(StringComparer.Ordinal)
        {
            ["query"] = WordTokens.Query(longest, kinds),
            ["labelQuery"] = WordTokens.Query(longest.Select(WordTokens.Label), kinds),
            ["keyQuery"] = WordTokens.Query(WordTokens.Key(text)),
            ["words"] = words.ConvertAll(word => $" {word}"),
            ["labelWords"] = words.ConvertAll(word => $" {WordTokens.Label(word)}"),
            ["kinds"] = kinds.ConvertAll(kind => $" {kind} "),
            ["key"] = $" {WordTokens.Key(text)} ",
            ["label"] = sought == null ? null : SeekKeys.SortKey(sought, ""),
            ["text"] = sought == null ? null : OrderedText.Of(sought),
            ["first"] = search.First,
            ["enough"] = 3L * search.First,
            ["most"] = MostTried,
            ["revision"] = revision,
            ["asOf"] = search.AsOf,
        };
    }
}
