namespace OrgGraph.Files.Scenarios;

/// <summary>A question of a scenario.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Value">The question as Core's record: an <c>OwnerQuestion</c>, an <c>EscalationQuestion</c>, …</param>
public sealed record ScenarioQuestion(QuestionKind Kind, object Value);
