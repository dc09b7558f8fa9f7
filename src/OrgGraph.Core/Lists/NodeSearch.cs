using OrgGraph.Core.Model;

namespace OrgGraph.Core.Lists;

/// <summary>
/// A search by text over the names, titles and e-mail addresses, external keys and ids of nodes. The text is cut into words of letters and digits; each must
/// be the beginning of a word of the node, without regard to case. The order is that of <see cref="SearchMatch"/>, then the label's, then the id's.
/// </summary>
/// <param name="Text">What is looked for. A text without a word finds nothing.</param>
/// <param name="Kinds">The kinds of node to look among; empty for all.</param>
/// <param name="First">How many at most, the best first.</param>
/// <param name="AsOf">The day on which the nodes must exist and their external keys hold.</param>
public sealed record NodeSearch(string Text, IReadOnlyList<RecordKind> Kinds, int First, DateOnly AsOf);

/// <summary>How well a node matches a search, the best first.</summary>
public enum SearchMatch
{
    /// <summary>The text is the node's id, one of its external keys (with or without its source) or its e-mail address.</summary>
    Key,

    /// <summary>The text is the label.</summary>
    Label,

    /// <summary>The label begins with the text.</summary>
    LabelStart,

    /// <summary>Every word of the text begins a word of the label.</summary>
    LabelWords,

    /// <summary>Every word of the text begins a word of the label, the e-mail address, an external key or the id.</summary>
    Words,
}

/// <summary>A node that a search found.</summary>
/// <param name="Node">The node.</param>
/// <param name="Match">How well it matches.</param>
public sealed record SearchHit(Node Node, SearchMatch Match);
