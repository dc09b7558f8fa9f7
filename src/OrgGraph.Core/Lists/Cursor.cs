using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Lists;

/// <summary>A place in a list, by key: it stays where it is when things before or after it come and go.</summary>
/// <param name="SortKey">The <see cref="ListOrder.SortKey"/> of the node at that place.</param>
/// <param name="Id">The id of the node at that place.</param>
public sealed record Cursor(string SortKey, string Id)
{
    private const char Separator = '\n';

    /// <summary>The place of a node in a list of that order.</summary>
    public static Cursor Of(Node node, ListOrder order) => new(order.SortKey(node), node.Id);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <returns>Whether the text is a cursor.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out Cursor? cursor)
    {
        cursor = null;
        if (!Base64Url.IsValid(text)) return false;
        var plain = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
        var end = plain.IndexOf(Separator, StringComparison.Ordinal);
        if (end < 1) return false;
        cursor = new Cursor(plain[(end + 1)..], plain[..end]);
        return true;
    }

    /// <summary>Whether it can be a place in a list of such nodes in that order, either way round. A place of another would be found, and the page from there on would be wrong.</summary>
    public bool IsOf<T>(ListOrder order) where T : Node
        => RecordKind.OfNodeId(Id) == RecordKind.Of<T>() && SortKey.Length > 0 == (order.Field == ListOrderField.Label);

    /// <summary>The cursor as clients see it: opaque, safe in URLs.</summary>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Id}{Separator}{SortKey}"));
}
