using OrgGraph.Core.Graph;
using OrgGraph.Core.Lists;

namespace OrgGraph.Core.Paths;

/// <summary>Finds the shortest chain between two seats, breadth first from both ends. Of equally short chains it takes the one whose ids come first.</summary>
internal sealed class PathSearch(OrganizationView view, string from, string to, bool dotted)
{
    private readonly PathFront _near = new(from);
    private readonly PathFront _far = new(to);

    /// <summary>Whether other chains are as short.</summary>
    public bool HasEquals { get; private set; }

    /// <summary>The chain; null when there is none of at most <see cref="ReportingPathQuestion.MostLines"/> lines.</summary>
    public IReadOnlyList<PathLine>? Find()
    {
        var meeting = Meeting();
        while (meeting.Count == 0)
        {
            if (_near.Seats.Count == 0 || _far.Seats.Count == 0 || _near.Depth + _far.Depth == ReportingPathQuestion.MostLines) return null;
            (_near.Seats.Count <= _far.Seats.Count ? _near : _far).Advance(Hops);
            meeting = Meeting();
        }
        return Chain(meeting);
    }

    private List<string> Meeting() => [.. _near.Seats.Where(seat => _far.IsAt(seat, _far.Depth))];

    private IReadOnlyList<PathLine> Chain(List<string> meeting)
    {
        var leading = Leading(meeting);
        var length = _near.Depth + _far.Depth;
        var chain = new List<PathLine>(length);
        for (var (seat, walked) = (from, 1); walked <= length; walked++)
        {
            var next = Hops(seat).Where(hop => walked <= _near.Depth ? leading[walked].Contains(hop.To) : _far.IsAt(hop.To, length - walked))
                .OrderBy(hop => hop.To, TextOrder.ByCodePoint).ThenBy(hop => hop.Purpose, StringComparer.Ordinal).ThenByDescending(hop => hop.IsUpwards).ThenBy(hop => hop.Line.Valid.From).ToList();
            HasEquals |= next.Count > 1;
            chain.Add(new PathLine(seat, next[0].To, next[0].IsUpwards, next[0].Purpose, next[0].Line.Id));
            seat = next[0].To;
        }
        return chain;
    }

    /// <summary>By their distance from the near end: the seats from which a shortest chain leads on to where the two ends met.</summary>
    private HashSet<string>[] Leading(List<string> meeting)
    {
        var leading = new HashSet<string>[_near.Depth + 1];
        leading[^1] = new HashSet<string>(meeting, StringComparer.Ordinal);
        for (var distance = _near.Depth - 1; distance > 0; distance--)
            leading[distance] = leading[distance + 1].SelectMany(Hops).Select(hop => hop.To).Where(seat => _near.IsAt(seat, distance)).ToHashSet(StringComparer.Ordinal);
        return leading;
    }

    private IEnumerable<Hop> Hops(string seat) => Hop.At(view, seat, dotted);
}
