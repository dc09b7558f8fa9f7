namespace OrgGraph.Api.Escalation;

/// <summary>A dotted line that was followed, and the seats that it leads to.</summary>
/// <param name="Purpose">What the dotted line is for.</param>
/// <param name="Line">The id of the line.</param>
/// <param name="Steps">The seats that it leads to, in order.</param>
public sealed record DottedBranch(string Purpose, [property: RequiredId] string Line, [property: ListSize(AssumedSize = 5)] IReadOnlyList<EscalationStep> Steps);
