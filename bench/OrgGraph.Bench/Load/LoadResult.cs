using System.Diagnostics;

namespace OrgGraph.Bench.Load;

/// <summary>What one run of load came to.</summary>
/// <param name="PerSecond">Answers a second.</param>
/// <param name="Median">The median time of an answer, in microseconds.</param>
/// <param name="P99">The time that 99 of 100 answers took at most, in microseconds.</param>
/// <param name="Failed">Answers that were no 200 or held errors.</param>
/// <param name="Count">Answers in all.</param>
internal sealed record LoadResult(double PerSecond, double Median, double P99, int Failed, int Count)
{
    /// <summary>The time of processors that the server took for an answer, in microseconds; null when it is not known.</summary>
    public double? Processor { get; init; }

    /// <summary>How many bytes the server allocated for an answer; null when it is not known.</summary>
    public double? Allocated { get; init; }

    /// <summary>Sums up a run.</summary>
    /// <param name="times">How long each answer took, in ticks of <see cref="Stopwatch"/>.</param>
    /// <param name="elapsed">How long the run took.</param>
    /// <param name="failed">How many answers failed.</param>
    public static LoadResult Of(IEnumerable<long> times, TimeSpan elapsed, int failed)
    {
        var sorted = times.Order().ToArray();
        double At(double share) => sorted.Length == 0 ? 0 : Stopwatch.GetElapsedTime(0, sorted[(int)(share * (sorted.Length - 1))]).TotalMicroseconds;
        return new LoadResult(sorted.Length / elapsed.TotalSeconds, At(0.5), At(0.99), failed, sorted.Length);
    }
}
