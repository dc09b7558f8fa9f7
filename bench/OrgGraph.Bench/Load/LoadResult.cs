namespace OrgGraph.Bench.Load;

/// <summary>What one run of load came to.</summary>
/// <param name="PerSecond">Answers a second.</param>
/// <param name="Median">The median time of an answer, in microseconds.</param>
/// <param name="P99">The time that 99 of 100 answers took at most, in microseconds.</param>
/// <param name="Failed">Answers that were no 200 or held errors.</param>
internal sealed record LoadResult(double PerSecond, double Median, double P99, int Failed);
