using System.Collections.Concurrent;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;
using OrgGraph.Neo4j.Cypher;
using OrgGraph.Neo4j.Mapping;

namespace OrgGraph.Neo4j.Lists;

/// <summary>The statement of a list, composed of the texts in this folder: of the tests only those that are asked for, so that the server plans no more than it does.</summary>
internal static class ListStatement
{
    private const string If = "// if ";
    private const string End = "// end";
    private static readonly ConcurrentDictionary<string, string> s_texts = new(StringComparer.Ordinal);

    /// <summary>The statement.</summary>
    /// <param name="kind">The kind of node that is listed.</param>
    /// <param name="field">What the list is ordered by.</param>
    /// <param name="ascending">Whether the page is read upwards.</param>
    /// <param name="given">The filters that are given, and what else is asked for: <c>names</c>, <c>outside</c>, <c>total</c>.</param>
    public static string Of(RecordKind kind, ListOrderField field, bool ascending, IEnumerable<string> given)
    {
        var all = given.Order(StringComparer.Ordinal).ToList();
        return s_texts.GetOrAdd($"{kind.Name} {field} {ascending} {string.Join(' ', all)}", _ => Compose(kind, field, ascending, all));
    }

    private static string Compose(RecordKind kind, ListOrderField field, bool ascending, List<string> given)
    {
        var (key, index) = field == ListOrderField.Label ? ("state.sortKey", "state:NODE_LABELState(sortKey)") : ("node.id", "node:Node(id)");
        var text = CypherText.Of("Lists/list.cypher")
            .Replace("PAGE_STATES", States("page", "ORDER BY KEY DIRECTION LIMIT $given.size"), StringComparison.Ordinal)
            .Replace("OUTSIDE_STATES", States("outside", "LIMIT 1"), StringComparison.Ordinal)
            .Replace("ALL_STATES", States("all", ""), StringComparison.Ordinal)
            .Replace("CANDIDATES", OfKind("candidates"), StringComparison.Ordinal)
            .Replace("TESTS", OfKind("tests"), StringComparison.Ordinal)
            .Replace("ENTRY", index, StringComparison.Ordinal)
            .Replace("KEY", key, StringComparison.Ordinal)
            .Replace("DIRECTION", ascending ? "ASC" : "DESC", StringComparison.Ordinal)
            .Replace("NODE_LABEL", GraphKind.Of(kind).Name, StringComparison.Ordinal);
        return string.Join('\n', Kept(text, given));

        string OfKind(string part) => CypherText.Find($"Lists/{kind.Name}.{part}.cypher") ?? "";
    }

    /// <summary>The states whose keys lie in a range of that name.</summary>
    private static string States(string range, string ending)
        => CypherText.Of("Lists/matches.cypher").Replace("$given.FROM", $"$given.{range}From", StringComparison.Ordinal).Replace("$given.TO", $"$given.{range}To", StringComparison.Ordinal).Replace("ENDING", ending, StringComparison.Ordinal);

    /// <summary>The lines that stand between no <c>// if x</c> and <c>// end</c> but those of what is given; of <c>// if !x</c>, of what is not.</summary>
    private static IEnumerable<string> Kept(string text, List<string> given)
    {
        var open = new Stack<bool>();
        foreach (var line in text.Split('\n'))
        {
            var word = line.Trim();
            if (word.StartsWith(If, StringComparison.Ordinal)) open.Push(word[If.Length] == '!' ? !given.Contains(word[(If.Length + 1)..]) : given.Contains(word[If.Length..]));
            else if (word == End) open.Pop();
            else if (word.Length > 0 && !word.StartsWith("//", StringComparison.Ordinal) && open.All(isGiven => isGiven)) yield return line;
        }
    }
}
