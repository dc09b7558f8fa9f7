namespace OrgGraph.Core.Handoffs;

/// <summary>Who do I hand this to? Exactly one of stage and rule is given.</summary>
/// <param name="Of">The account: an id, or an external key.</param>
/// <param name="Stage">The code of the stage that the work has reached, or null.</param>
/// <param name="Rule">The handoff rule (an id, or an external key), or null.</param>
/// <param name="SolutionArea">The solution area that the work is in, or null.</param>
/// <param name="StartedAt">When the hand-over began; what is due counts from then.</param>
/// <param name="AsOf">The day.</param>
public sealed record HandoffQuestion(string Of, string? Stage, string? Rule, string? SolutionArea, DateTimeOffset StartedAt, DateOnly AsOf);
