using OrgGraph.Api.Questions;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Lists;

namespace OrgGraph.Api.Lists;

/// <summary>Which part of a list is wanted, as the caller gives it.</summary>
internal sealed record PageArguments(int? First, string? After, int? Last, string? Before)
{
    /// <summary>How many a page has unless the caller says otherwise.</summary>
    public const int DefaultSize = 25;

    /// <summary>How many a page has at most. The schema checks it before the list is read.</summary>
    public const int MostSize = 100;

    /// <exception cref="OrganizationException">BAD_CURSOR, or BAD_QUESTION where both ends are asked for.</exception>
    public PageRequest ToRequest<TNode>(ListOrder order, bool withTotal) where TNode : Core.Model.Node
    {
        if (First != null && Last != null)
            throw Given.Bad("Give 'first' or 'last', not both.");
        return new PageRequest(Last is null ? First ?? DefaultSize : null, Parse<TNode>(After, order, "after"), Last, Parse<TNode>(Before, order, "before"), withTotal);
    }

    private static Cursor? Parse<TNode>(string? text, ListOrder order, string argument) where TNode : Core.Model.Node
    {
        if (text is null) return null;
        return Cursor.TryParse(text, out var cursor) && cursor.IsOf<TNode>(order) ? cursor
            : throw new OrganizationException("BAD_CURSOR", $"'{argument}' is no cursor of this list in this order. Take it from 'pageInfo' or an edge, unchanged.");
    }
}
