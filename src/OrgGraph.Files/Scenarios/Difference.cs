namespace OrgGraph.Files.Scenarios;

/// <summary>Where an answer differs from what is expected.</summary>
/// <param name="Path">The place in the answer: <c>steps[1].position</c>; empty for the whole.</param>
/// <param name="Line">The line of the file that says what is expected, from 1.</param>
/// <param name="Expected">What is expected there.</param>
/// <param name="Actual">What is there.</param>
public sealed record Difference(string Path, int Line, string Expected, string Actual)
{
    /// <inheritdoc/>
    public override string ToString() => $"{(Path.Length == 0 ? "the answer" : Path)}: expected {Expected}, but it is {Actual}";
}
