using System.Text;

namespace OrgGraph.Files.Csv;

/// <summary>Several values in one field: <c>|</c> separates them; a backslash takes the character after it as it is.</summary>
internal static class ListCell
{
    /// <summary>The items, without the spaces around them unless a backslash keeps them.</summary>
    public static List<string> Split(string text)
    {
        var items = new List<string>();
        var item = new StringBuilder();
        var kept = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '|')
            {
                End();
            }
            else if (text[i] == '\\' && i + 1 < text.Length)
            {
                item.Append(text[++i]);
                kept = item.Length;
            }
            else if (text[i] != ' ' || item.Length > 0)
            {
                item.Append(text[i]);
                if (text[i] != ' ')
                    kept = item.Length;
            }
        }
        End();
        return items;

        void End()
        {
            items.Add(item.ToString(0, kept));
            item.Clear();
            kept = 0;
        }
    }

    /// <summary>The items as one text.</summary>
    public static string Join(IEnumerable<string> items) => string.Join('|', items.Select(Escape));

    private static string Escape(string item)
    {
        var text = item.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
        if (text.EndsWith(' '))
            text = text[..^1] + "\\ ";
        return text.StartsWith(' ') ? "\\" + text : text;
    }
}
