namespace OrgGraph.Core.Paths;

/// <summary>How far a breadth-first search has come from one end.</summary>
internal sealed class PathFront(string end)
{
    private readonly Dictionary<string, int> _distances = new(StringComparer.Ordinal) { [end] = 0 };

    /// <summary>The seats at the farthest distance so far.</summary>
    public IReadOnlyList<string> Seats { get; private set; } = [end];

    /// <summary>That distance, in lines.</summary>
    public int Depth { get; private set; }

    /// <summary>Whether a seat is known to be just so many lines away.</summary>
    public bool IsAt(string seat, int distance) => _distances.TryGetValue(seat, out var found) && found == distance;

    /// <summary>Goes one line farther.</summary>
    public void Advance(Func<string, IEnumerable<Hop>> hops)
    {
        var next = new List<string>();
        Depth++;
        foreach (var seat in Seats)
        {
            foreach (var hop in hops(seat))
            {
                if (_distances.TryAdd(hop.To, Depth)) next.Add(hop.To);
            }
        }
        Seats = next;
    }
}
