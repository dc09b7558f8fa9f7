using System.Text;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;
using OrgGraph.Neo4j.Mapping;

namespace OrgGraph.Neo4j.Search;

/// <summary>
/// The text by which records are found: tokens between spaces. A word stands by itself, a word of the label once more behind a point, a whole key behind an equals sign,
/// the kind behind a number sign. Words have letters and digits only: none is mistaken for another.
/// </summary>
internal static class WordTokens
{
    // The index cuts tokens at 255 characters.
    private const int LongestToken = 200;

    /// <summary>The text of a node's state.</summary>
    public static string Of(Node node)
        => Joined([Kind(RecordKind.Of(node.GetType())), .. SearchWords.Of(node.Label).Select(Label), .. SearchWords.Of(node), Key(node.Id), .. node is Person { Email: { } email } ? [Key(email)] : Array.Empty<string>()]);

    /// <summary>The text of an external key.</summary>
    public static string Of(ExternalKey key) => Joined([.. SearchWords.Of(key), Key(key.Key), Key($"{key.Source}:{key.Key}")]);

    /// <summary>The token of a kind.</summary>
    public static string Kind(RecordKind kind) => $"#{GraphKind.Of(kind).Name}";

    /// <summary>The token of a word of a label.</summary>
    public static string Label(string word) => $".{word}";

    /// <summary>The token of a whole key. White space, which parts tokens, is written otherwise.</summary>
    public static string Key(string key)
        => "=" + string.Concat(TextOrder.IgnoringCase(key).Select(c => char.IsWhiteSpace(c) ? $"\uFFFF{(int)c:x}\uFFFF" : c.ToString()));

    /// <summary>A query of the full-text index for the records that have all of these tokens or, where a token ends so, one that begins so.</summary>
    public static string Query(IEnumerable<string> tokens, IEnumerable<string> anyOf)
        => string.Join(' ', [.. tokens.Select(token => $"+{Escaped(token)}*"), .. anyOf.Any() ? [$"+({string.Join(' ', anyOf.Select(Escaped))})"] : Array.Empty<string>()]);

    /// <summary>A query for the records that have this token.</summary>
    public static string Query(string token) => token.Length > LongestToken ? Escaped(token) + "*" : Escaped(token);

    /// <summary>The token with nothing in it that the query language knows (https://lucene.apache.org/core/9_9_0/queryparser/): the characters that it does not take for letters are escaped.</summary>
    private static string Escaped(string token)
    {
        var text = new StringBuilder();
        foreach (var c in token.Length > LongestToken ? token[..LongestToken] : token)
        {
            if (!char.IsLetterOrDigit(c) && c < 128) text.Append('\\');
            text.Append(c);
        }
        return text.ToString();
    }

    private static string Joined(IEnumerable<string> tokens) => $" {string.Join(' ', tokens.Distinct(StringComparer.Ordinal))} ";
}
