using OrgGraph.Core.Model;

namespace OrgGraph.Core.Lists;

/// <summary>What a list is ordered by.</summary>
public enum ListOrderField
{
    /// <summary>The name or title without regard to case, then the id.</summary>
    Label,

    /// <summary>The id.</summary>
    Id,
}

/// <summary>The order of a list. It is total, and the same in every store: texts are compared by <see cref="TextOrder.ByCodePoint"/>.</summary>
/// <param name="Field">What it is ordered by.</param>
/// <param name="Descending">Whether the whole order is turned round.</param>
public readonly record struct ListOrder(ListOrderField Field, bool Descending = false)
{
    /// <summary>What a node is ordered by before its id: its label in lower case, or nothing.</summary>
    public string SortKey(Node node) => Field == ListOrderField.Label ? TextOrder.IgnoringCase(node.Label) : "";
}
