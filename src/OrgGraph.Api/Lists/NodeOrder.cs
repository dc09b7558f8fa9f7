using OrgGraph.Core.Lists;

namespace OrgGraph.Api.Lists;

/// <summary>The order of a list.</summary>
public enum NodeOrder
{
    /// <summary>By name or title without regard to case, then by id.</summary>
    Label,

    /// <summary>By name or title, then by id, both turned round.</summary>
    LabelDescending,

    /// <summary>By id.</summary>
    Id,

    /// <summary>By id, turned round.</summary>
    IdDescending,
}

internal static class NodeOrderExtensions
{
    public static ListOrder ToListOrder(this NodeOrder order) => order switch
    {
        NodeOrder.Label => new ListOrder(ListOrderField.Label),
        NodeOrder.LabelDescending => new ListOrder(ListOrderField.Label, Descending: true),
        NodeOrder.Id => new ListOrder(ListOrderField.Id),
        _ => new ListOrder(ListOrderField.Id, Descending: true),
    };
}
