namespace OrgGraph.Api.Tests.Neo4j;

/// <summary>What went over the wire.</summary>
internal sealed class WireLog
{
    private readonly Lock _lock = new();
    private readonly List<BoltRequest> _requests = [];
    private int _roundTrips;

    public void Add(BoltRequest request)
    {
        lock (_lock)
            _requests.Add(request);
    }

    public void AddRoundTrip() => Interlocked.Increment(ref _roundTrips);

    /// <summary>What clients have asked since it was last taken.</summary>
    public IReadOnlyList<BoltRequest> Seen
    {
        get
        {
            lock (_lock)
                return [.. _requests];
        }
    }

    /// <summary>What was seen since the last call.</summary>
    public Traffic Take()
    {
        lock (_lock)
        {
            var requests = _requests.ToArray();
            _requests.Clear();
            return new Traffic(requests, Interlocked.Exchange(ref _roundTrips, 0));
        }
    }
}

/// <summary>What an action sent to the server.</summary>
/// <param name="Requests">The messages, in the order in which they came.</param>
/// <param name="RoundTrips">How often the client waited for the server.</param>
internal sealed record Traffic(IReadOnlyList<BoltRequest> Requests, int RoundTrips)
{
    /// <summary>The Cypher statements.</summary>
    public IEnumerable<string> Statements => Requests.Select(request => request.Statement).OfType<string>();
}
