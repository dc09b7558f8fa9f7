using OrgGraph.Api.Nodes;
using OrgGraph.Core.Lists;

namespace OrgGraph.Api.Search;

/// <summary>A node that a search found.</summary>
/// <param name="Node">The node.</param>
/// <param name="Match">How well it matches.</param>
public sealed record SearchHit(INode Node, SearchMatch Match);
