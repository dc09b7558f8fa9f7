namespace OrgGraph.Core.Store;

/// <summary>A state of the organisation. Every change makes the next.</summary>
/// <param name="Number">Counts up from 0, which is the empty organisation.</param>
/// <param name="Time">When it became current, in UTC.</param>
/// <param name="Summary">What changed, in one line.</param>
public sealed record Revision(long Number, DateTimeOffset Time, string Summary);
