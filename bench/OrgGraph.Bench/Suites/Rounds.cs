using OrgGraph.Bench.Load;

namespace OrgGraph.Bench.Suites;

/// <summary>One server with one set of questions.</summary>
internal sealed record Subject(string Name, Uri Url, IReadOnlyList<string> Bodies);

/// <summary>Measures subjects in turn, A B C A B C …, so that a machine whose speed drifts is fair to all, and compares them round by round.</summary>
internal static class Rounds
{
    public static async Task<LoadResult[][]> RunAsync(IReadOnlyList<Subject> subjects, int connections, int rounds, TimeSpan each)
    {
        // Until the runtime has compiled again what is called often: one connection needs seconds for that.
        foreach (var subject in subjects) await LoadRunner.RunAsync(subject.Url, subject.Bodies, connections, each * 3);
        var results = subjects.Select(_ => new LoadResult[rounds]).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < subjects.Count; i++)
                results[i][round] = await LoadRunner.RunAsync(subjects[i].Url, subjects[i].Bodies, connections, each);
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
            Console.WriteLine($"  {subject,-28} {Median(rounds.Select(r => r.PerSecond)),10:N0} a second   median {Median(rounds.Select(r => r.Median)),8:N0} µs   99 % {Median(rounds.Select(r => r.P99)),8:N0} µs");
    }
}
