using OrgGraph.Core.Model;

namespace OrgGraph.Core.Lists;

/// <summary>What is asked of a list of the nodes of a kind. Nodes that do not exist on the day are never in it.</summary>
/// <typeparam name="T">The kind of node.</typeparam>
/// <param name="Filter">Which of them.</param>
/// <param name="Order">In which order.</param>
/// <param name="Page">Which part of the list.</param>
/// <param name="AsOf">The day as of which they and their relationships are seen.</param>
public sealed record NodeList<T>(NodeFilter<T> Filter, ListOrder Order, PageRequest Page, DateOnly AsOf) where T : Node;
