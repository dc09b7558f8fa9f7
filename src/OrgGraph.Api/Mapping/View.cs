using Mapster;
using OrgGraph.Api.Nodes;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;

namespace OrgGraph.Api.Mapping;

/// <summary>A part of the organisation as of a day, and how it is shown: Core's records go in, the API's come out, with nodes where Core has ids.</summary>
/// <param name="Seen">The part as of the day.</param>
/// <param name="Revision">The number of the revision.</param>
/// <param name="Mapping">How Core's records become the API's.</param>
public sealed record View(OrganizationView Seen, long Revision, TypeAdapterConfig Mapping)
{
    [ThreadStatic]
    private static View? s_current;

    /// <summary>All dates of it.</summary>
    public Organization Organization => Seen.Organization;

    /// <summary>The view in which a record is being shown at the moment. Mapping rules ask it for what the record itself does not hold.</summary>
    /// <remarks>Of the thread, and not a parameter of Mapster's, which costs a dictionary a record and a look-up a node; mapping never waits.</remarks>
    internal static View Current => s_current ?? throw new InvalidOperationException("A record is mapped outside of View.Show.");

    /// <summary>Shows a record of Core's as one of the API's.</summary>
    public TShown Show<T, TShown>(T record)
    {
        var outer = s_current;
        s_current = this;
        try
        {
            return record.Adapt<T, TShown>(Mapping);
        }
        finally
        {
            s_current = outer;
        }
    }

    /// <summary>Shows a node as its kind is shown.</summary>
    public INode Show(Node node) => Show<Node, INode>(node);

    /// <summary>The node that an id or external key names on the day.</summary>
    /// <exception cref="OrganizationException">NOT_FOUND, NOT_IN_FORCE, WRONG_KIND or AMBIGUOUS_KEY.</exception>
    public T Require<T>(string idOrKey) where T : Node => Seen.Require<T>(idOrKey);

    /// <summary>Shows those of the nodes that exist on the day, by label, then id.</summary>
    public IReadOnlyList<T> Nodes<T>(IEnumerable<string> ids) where T : class, INode
        => [.. ids.Distinct(StringComparer.Ordinal).Select(Seen.Find<Node>).OfType<Node>().OrderBy(LabelOf, StringComparer.Ordinal).ThenBy(node => node.Id, StringComparer.Ordinal).Select(Show).OfType<T>()];

    /// <summary>Shows the first of the nodes that exists on the day.</summary>
    public T? Node<T>(IEnumerable<string> ids) where T : class, INode => Nodes<T>(ids).FirstOrDefault();

    /// <summary>Shows relationships: those of the day, or all; by the label of the node at the far end, then by first day, then by id.</summary>
    /// <param name="edges">The relationships.</param>
    /// <param name="farEnd">The id of the node at the far end. A relationship to a node that does not exist on the day is not one of the day.</param>
    /// <param name="when">Which of them.</param>
    public IReadOnlyList<TLink> Links<TEdge, TLink>(ArraySegment<TEdge> edges, Func<TEdge, string> farEnd, When when = When.Now) where TEdge : Edge
    {
        var wanted = when == When.All ? edges : Seen.InForce(edges).Where(edge => Seen.Find<Node>(farEnd(edge)) != null);
        var ordered = from edge in wanted
                      let far = farEnd(edge)
                      orderby Organization.Find<Node>(far) is { } node ? LabelOf(node) : "", edge.Valid.From, edge.Id
                      select edge;
        return [.. ordered.Select(edge => Show<TEdge, TLink>(edge))];
    }

    /// <summary>The node of an id that a record names, whatever the day: a record of the past may name what is no longer there.</summary>
    internal Node Named(string id)
        => Organization.Find<Node>(id) ?? throw new InvalidOperationException($"The store brought a record that names '{id}', and not the node itself.");

    private static string LabelOf(Node node) => node.Label.ToLowerInvariant();
}
