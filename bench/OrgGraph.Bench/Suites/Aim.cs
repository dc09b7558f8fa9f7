namespace OrgGraph.Bench.Suites;

/// <summary>A ratio within one run, and what it is aimed at.</summary>
/// <param name="Name">What is compared.</param>
/// <param name="Ratio">What was measured.</param>
/// <param name="Target">What is aimed at.</param>
/// <param name="IsCeiling">Whether the aim is to stay below rather than above.</param>
internal sealed record Aim(string Name, double Ratio, double Target, bool IsCeiling = false)
{
    public bool IsMet => IsCeiling ? Ratio <= Target : Ratio >= Target;

    /// <summary>Below half of the aim: the benchmark fails.</summary>
    public bool IsFailed => IsCeiling ? Ratio > Target * 2 : Ratio < Target / 2;

    public override string ToString() => $"{Name}: {Ratio:0.00} (aim {(IsCeiling ? "at most" : "at least")} {Target:0.0#}) {(IsMet ? "met" : IsFailed ? "FAILED" : "missed")}";
}
