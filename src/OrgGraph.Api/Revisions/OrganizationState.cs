namespace OrgGraph.Api.Revisions;

/// <summary>The state of the organisation that a request reads. All answers of one request come from one revision.</summary>
/// <param name="Revision">The revision. Every change to the organisation makes the next.</param>
/// <param name="ImportedAt">When it became current.</param>
/// <param name="Summary">What changed, in one line.</param>
public sealed record OrganizationState(long Revision, DateTimeOffset ImportedAt, string Summary);
