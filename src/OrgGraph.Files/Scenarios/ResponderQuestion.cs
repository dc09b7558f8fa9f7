namespace OrgGraph.Files.Scenarios;

/// <summary>Who answers for a seat?</summary>
/// <param name="Position">The position: an id, or an external key.</param>
/// <param name="AsOf">The day.</param>
public sealed record ResponderQuestion(string Position, DateOnly AsOf);
