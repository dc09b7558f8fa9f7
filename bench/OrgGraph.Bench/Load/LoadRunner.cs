using System.Diagnostics;

namespace OrgGraph.Bench.Load;

/// <summary>Asks a server the same questions over and over, and times the answers.</summary>
internal static class LoadRunner
{
    /// <summary>Runs load against one URL.</summary>
    /// <param name="url">Where to POST.</param>
    /// <param name="bodies">The JSON bodies, asked in turn.</param>
    /// <param name="connections">How many connections ask at the same time.</param>
    /// <param name="duration">How long.</param>
    public static async Task<LoadResult> RunAsync(Uri url, IReadOnlyList<string> bodies, int connections, TimeSpan duration)
    {
        var requests = bodies.Select(body => LoadConnection.Request(url, body)).ToArray();
        var clock = Stopwatch.StartNew();
        var all = await Task.WhenAll(Enumerable.Range(0, connections).Select(first => AskAsync(url, requests, first * 7919, clock, duration)));
        return LoadResult.Of(all.SelectMany(one => one.Times), clock.Elapsed, all.Sum(one => one.Failed));
    }

    private static async Task<(List<long> Times, int Failed)> AskAsync(Uri url, byte[][] requests, int first, Stopwatch clock, TimeSpan duration)
    {
        using var connection = await LoadConnection.OpenAsync(url);
        var times = new List<long>(1 << 16);
        var failed = 0;
        for (var i = first; clock.Elapsed < duration; i++)
        {
            var start = Stopwatch.GetTimestamp();
            var (ok, _) = await connection.AskAsync(requests[i % requests.Length]);
            times.Add(Stopwatch.GetTimestamp() - start);
            if (!ok) failed++;
        }
        return (times, failed);
    }
}
