using OrgGraph.Bench.Load;

namespace OrgGraph.Bench.Suites;

/// <summary>What is measured: something that answers questions for a given time.</summary>
internal sealed record Subject(string Name, Func<TimeSpan, Task<LoadResult>> RunAsync)
{
    /// <summary>A server that is asked over HTTP.</summary>
    /// <param name="name">What it is called in the figures.</param>
    /// <param name="server">The server.</param>
    /// <param name="bodies">The JSON bodies, asked in turn.</param>
    /// <param name="connections">How many connections ask at the same time.</param>
    /// <param name="path">Where to POST.</param>
    public static Subject Http(string name, ServerProcess server, IReadOnlyList<string> bodies, int connections, string path = "/graphql") => new(name, async time =>
    {
        var (processor, allocated) = (server.ProcessorTime, await server.AllocatedAsync());
        var result = await LoadRunner.RunAsync(new Uri(server.Url, path), bodies, connections, time);
        return result with { Processor = (server.ProcessorTime - processor).TotalMicroseconds / result.Count, Allocated = (await server.AllocatedAsync() - allocated) / (double)result.Count };
    });
}

/// <summary>Measures subjects in turn, A B C A B C …, so that a machine whose speed drifts is fair to all, and compares them round by round.</summary>
internal static class Rounds
{
    public static async Task<LoadResult[][]> RunAsync(IReadOnlyList<Subject> subjects, int rounds, TimeSpan each)
    {
        // Until the runtime has compiled again what is called often: one connection needs seconds for that.
        foreach (var subject in subjects) await subject.RunAsync(each * 3);
        var results = subjects.Select(_ => new LoadResult[rounds]).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < subjects.Count; i++)
                results[i][round] = await subjects[i].RunAsync(each);
        }
        if (results.SelectMany(r => r).Sum(r => r.Failed) is > 0 and var failed) throw new InvalidOperationException($"{failed} answers were errors: the figures would mean nothing.");
        return results;
    }

    /// <summary>The median over the rounds of the ratio of a figure.</summary>
    public static double Ratio(LoadResult[] a, LoadResult[] b, Func<LoadResult, double> figure) => Median(a.Zip(b, (x, y) => figure(x) / figure(y)));

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    public static void Print(string name, IEnumerable<string> subjects, LoadResult[][] results)
    {
        Console.WriteLine(name);
        foreach (var (subject, rounds) in subjects.Zip(results))
            Console.WriteLine($"  {subject,-28} {Median(rounds.Select(r => r.PerSecond)),10:N0} a second   median {Median(rounds.Select(r => r.Median)),8:N0} µs   99 % {Median(rounds.Select(r => r.P99)),8:N0} µs{Each(rounds, r => r.Processor, "processor", "µs")}{Each(rounds, r => r.Allocated, "allocated", "bytes")}");
    }

    private static string Each(LoadResult[] rounds, Func<LoadResult, double?> figure, string name, string unit)
        => rounds.All(round => figure(round) != null) ? $"   {name} {Median(rounds.Select(round => figure(round)!.Value)),8:N0} {unit}" : "";
}
