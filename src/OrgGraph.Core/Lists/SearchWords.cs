using OrgGraph.Core.Model;

namespace OrgGraph.Core.Lists;

/// <summary>The words that a search looks for and finds nodes by: runs of letters and digits, in lower case.</summary>
public static class SearchWords
{
    /// <summary>The words of a text, in their order.</summary>
    public static IEnumerable<string> Of(string? text)
    {
        if (text == null) yield break;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i])) continue;
            if (i > start)
                yield return TextOrder.IgnoringCase(text[start..i]);
            start = i + 1;
        }
    }

    /// <summary>The words of a node's label, id and e-mail address. The kind with which the id begins is left out: it would find every node of the kind.</summary>
    public static IEnumerable<string> Of(Node node)
        => Of(node.Label).Concat(Of(node.Id[(node.Id.IndexOf(':', StringComparison.Ordinal) + 1)..])).Concat(Of((node as Person)?.Email));

    /// <summary>The words of an external key.</summary>
    public static IEnumerable<string> Of(ExternalKey key) => Of(key.Source).Concat(Of(key.Key));
}
