using OrgGraph.Core.Because;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Graph;

/// <summary>An organisation as of one day: what is not in force then is not there. The rules see the organisation through this and nothing else.</summary>
/// <param name="Organization">All dates of it.</param>
/// <param name="Date">The day.</param>
public sealed record OrganizationView(Organization Organization, DateOnly Date)
{
    /// <summary>The node of that id if it exists on the day and is of that kind; null otherwise.</summary>
    public T? Find<T>(string id) where T : Node => Organization.Find<T>(id) is { } node && node.Valid.Contains(Date) ? node : null;

    /// <summary>The node that an id, or an external key <c>source:key</c>, names on the day.</summary>
    /// <exception cref="OrganizationException">NOT_FOUND, NOT_IN_FORCE, WRONG_KIND or AMBIGUOUS_KEY.</exception>
    public T Require<T>(string idOrKey) where T : Node
    {
        var id = RecordKind.OfNodeId(idOrKey) != null ? idOrKey : IdOfKey(idOrKey);
        var node = Organization.Find<Node>(id) ?? throw OrganizationException.NotFound(idOrKey);
        if (node is not T wanted)
            throw OrganizationException.WrongKind(idOrKey, RecordKind.Of(node.GetType()), typeof(T));
        return node.Valid.Contains(Date) ? wanted : throw OrganizationException.NotInForce(idOrKey, node.Valid, Date);
    }

    /// <summary>As <see cref="Require{T}"/>, of one of several kinds.</summary>
    /// <exception cref="OrganizationException">NOT_FOUND, NOT_IN_FORCE, WRONG_KIND or AMBIGUOUS_KEY.</exception>
    public Node RequireOneOf(string idOrKey, params Type[] kinds)
        => Require<Node>(idOrKey) is var node && kinds.Contains(node.GetType()) ? node : throw OrganizationException.WrongKind(idOrKey, RecordKind.Of(node.GetType()), kinds);

    /// <summary>What people call the thing, whenever it exists; its id when there is none.</summary>
    public string Label(string id) => Organization.Find<Node>(id)?.Label ?? id;

    /// <summary>Those of the edges that are in force on the day, in their order.</summary>
    public ArraySegment<T> InForce<T>(ArraySegment<T> edges) where T : Edge
    {
        var (count, last) = (0, 0);
        for (var i = 0; i < edges.Count; i++)
        {
            if (edges[i].Valid.Contains(Date)) (count, last) = (count + 1, i);
        }
        // All, one or none: nothing is copied. It is so almost always.
        if (count == edges.Count) return edges;
        return count <= 1 ? edges.Slice(last, count) : edges.Where(edge => edge.Valid.Contains(Date)).ToArray();
    }

    /// <summary>Where a position sits; null when it sits nowhere, or, in data that others wrote, in several units at once: then none is chosen.</summary>
    public SitsIn? SeatOf(string position) => Only(Organization.SitsInByPosition[position], seat => seat.TeamUnit);

    /// <summary>The seats that lead a unit, by position: one, unless others wrote more. Deputies are left out.</summary>
    public IReadOnlyList<Leads> LeadsOf(string unit) => SeatsOver(unit, leads => leads.DeputyRank == null);

    /// <summary>The seats that are deputies of a unit, by rank, then by position.</summary>
    public IReadOnlyList<Leads> DeputiesOf(string unit) => SeatsOver(unit, leads => leads.DeputyRank != null);

    /// <summary>
    /// A unit, account or territory and all that it lies within on the day, the nearest first. The walk ends at a thing that does not exist on the day
    /// and, in data that others wrote, at one met before or with several parents at once: then none is chosen.
    /// </summary>
    /// <param name="id">Where the walk begins.</param>
    /// <param name="because">Told, as the walk goes, when such data ends it; null when nobody asks.</param>
    public IEnumerable<string> Upwards(string id, ICollection<Step>? because = null)
    {
        var met = new Met();
        for (var at = id; at != null && Find<Node>(at) != null; at = ParentOf(at, because))
        {
            if (!met.Add(at))
            {
                because?.Add(StepCode.ParentCycle, $"{Label(at)} lies within itself, by way of others; the walk upwards ends here.", at);
                yield break;
            }
            yield return at;
        }
    }

    /// <summary>Those of the edges that are in force on the day, one for each end, in the order of the ends: the same whatever order the records came in.</summary>
    /// <param name="edges">The edges.</param>
    /// <param name="end">The end that tells them apart; of several with the same end the one that began first stands for all.</param>
    public ArraySegment<T> InForceByEnd<T>(ArraySegment<T> edges, Func<T, string> end) where T : Edge
    {
        var inForce = InForce(edges);
        return inForce.Count <= 1 ? inForce : inForce.OrderBy(end, StringComparer.Ordinal).ThenBy(edge => edge.Valid.From).DistinctBy(end, StringComparer.Ordinal).ToArray();
    }

    private IReadOnlyList<Leads> SeatsOver(string unit, Func<Leads, bool> which)
    {
        var found = new List<Leads>();
        foreach (var leads in InForce(Organization.LeadsByTeamUnit[unit]))
        {
            if (which(leads) && Find<Position>(leads.Position) != null) found.Add(leads);
        }
        return found.Count <= 1 ? found : [.. found.OrderBy(leads => leads.DeputyRank).ThenBy(leads => leads.Position, StringComparer.Ordinal).ThenBy(leads => leads.Valid.From).DistinctBy(leads => leads.Position)];
    }

    private string? ParentOf(string id, ICollection<Step>? because)
    {
        var parents = InForceByEnd(Organization.PartOfByChild[id], part => part.Parent);
        if (parents.Count > 1)
            because?.Add(StepCode.SeveralParents, $"{Label(id)} lies within {string.Join(" and ", parents.Select(part => Label(part.Parent)))} at once; none is followed.", [id, .. parents]);
        return parents is [var only] ? only.Parent : null;
    }

    private T? Only<T>(ArraySegment<T> edges, Func<T, string> end) where T : Edge => InForceByEnd(edges, end) is [var only] ? only : null;

    private string IdOfKey(string key)
    {
        var all = Organization.ExternalKeysByKey[key];
        var now = InForceByEnd(all, e => e.Node);
        return now.Count switch
        {
            1 => now[0].Node,
            0 when all.Count == 0 => throw OrganizationException.NotFound(key),
            0 => throw OrganizationException.NotInForce(key, all.MinBy(e => (e.Valid.From, e.Valid.To))!.Valid, Date),
            _ => throw OrganizationException.AmbiguousKey(key, now.Select(e => e.Node)),
        };
    }
}
